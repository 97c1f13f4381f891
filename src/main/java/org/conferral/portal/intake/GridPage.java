package org.conferral.portal.intake;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Texts;

/**
 * One page of all the rows of a roster.
 *
 * @param open whether cells can be changed
 * @param previous after which row the page before begins; empty on the first one
 * @param next after which row the next page begins; empty on the last one
 */
public record GridPage(
        RosterSummary summary,
        GridPlace place,
        boolean open,
        List<GridColumn> columns,
        List<GridRow> rows,
        OptionalInt previous,
        OptionalInt next) {

    public GridPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the roster was checked before rows that stay behind were kept, so that they are missing here until it is checked again. */
    public boolean isOutdated() {
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> column.origin() == GridColumn.Origin.ELSEWHERE);
    }

    public boolean isBlank() {
        return rows.isEmpty();
    }

    /** Whether there is nothing to show because nothing has to be repaired. */
    public boolean isGood() {
        return isBlank() && place.onlyProblems() && summary.counts().rejected() == 0;
    }

    public boolean isEditable() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(GridCell::isEditable);
    }

    /** Which rows are shown, in words. */
    public String shown() {
        String first = Integer.toString(rows.get(0).row());
        String last = Integer.toString(rows.get(rows.size() - 1).row());
        return first.equals(last)
                ? Texts.of("intake", "rows.shown.one", first)
                : Texts.of("intake", "rows.shown", first, last);
    }

    /** That nothing follows, in words. */
    public String ended() {
        String key = place.onlyProblems() ? "rows.empty.end.problems" : "rows.empty.end.text";
        return Texts.of("intake", key, Integer.toString(place.after()));
    }

    /** Tells this page as it is shown from any other, so that nothing is written into a row that meanwhile is another. */
    public String fingerprint() {
        Stream<String> heads = columns.stream().map(GridColumn::name);
        Stream<String> texts = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(Integer.toString(row.row())),
                        row.cells().stream().map(GridCell::getShown)));
        return Fingerprint.of(Stream.concat(heads, texts).collect(Collectors.joining("\n")));
    }

    List<GridCell> changed() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(GridCell::isChanged)
                .toList();
    }
}
