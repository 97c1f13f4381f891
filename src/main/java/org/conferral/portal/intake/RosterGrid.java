package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** Shows all rows of a roster page by page, those that go on and those that stay behind, in the order of the spreadsheet. */
@ApplicationScoped
@Transactional
public class RosterGrid {

    private static final int ONE_MORE = RowWindow.SIZE + 1;

    @Inject
    private Rosters rosters;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private Access access;

    /** The page at a place; without rows while the roster is not checked. */
    @Allowed(Permission.VIEW)
    public GridPage page(String rosterId, GridPlace place) {
        Roster roster = rosters.find(rosterId).orElseThrow(() -> Refusal.notFound("roster.unknown"));
        boolean ready = roster.state() == RosterState.READY;
        boolean open = ready && !roster.isSealed() && access.who().may(Permission.IMPORT_ROSTERS);
        RowWindow window = ready ? window(rosterId, place) : RowWindow.NONE;
        List<GridColumn> columns = columns(roster);
        Map<Integer, List<FindingLine>> found =
                rosters.findings(rosterId, window.numbers()).stream().collect(Collectors.groupingBy(FindingLine::row));
        List<GridRow> rows = window.rows().stream()
                .map(row -> GridRow.of(row, columns, found.getOrDefault(row.row(), List.of()), open))
                .toList();
        OptionalInt previous = ready ? previous(rosterId, place) : OptionalInt.empty();
        return new GridPage(roster.summary(), place, open, columns, rows, previous, window.next());
    }

    private List<GridColumn> columns(Roster roster) {
        return GridColumn.of(
                roster.understanding().columns(),
                templates.plan(roster.templateId()).rosterPlan()::options);
    }

    private RowWindow window(String rosterId, GridPlace place) {
        List<StagedRow> goingOn = place.onlyProblems()
                ? List.of()
                : rosters.accepted(rosterId, place.after(), ONE_MORE).stream()
                        .map(StagedRow::of)
                        .toList();
        return RowWindow.of(goingOn, rosters.rejected(rosterId, place.after(), ONE_MORE));
    }

    private OptionalInt previous(String rosterId, GridPlace place) {
        List<Integer> goingOn = place.onlyProblems()
                ? List.of()
                : rosters.numbersUpTo(RosterRow.class, rosterId, place.after(), ONE_MORE);
        return RowWindow.before(goingOn, rosters.numbersUpTo(RejectedRow.class, rosterId, place.after(), ONE_MORE));
    }
}
