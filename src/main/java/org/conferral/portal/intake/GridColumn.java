package org.conferral.portal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;
import org.jspecify.annotations.Nullable;

/**
 * A column of the grid.
 *
 * @param name its heading in the file
 * @param options the words it may hold; none where anything may be written
 */
public record GridColumn(int place, String name, String field, Origin origin, List<String> options) {

    /** Where its cells come from, and so whether they can be changed: what is said of a cell is said of one row alone. */
    public enum Origin {
        /** They stand in the row itself. */
        ROW,
        /** They stand on another sheet, once for many rows. */
        ELSEWHERE,
        /** They stand in the row, and what stands on another sheet was looked up by them. */
        KEY,
        /** They hold full names beside a column for a part of them; what they say themselves is not known of a row that goes on. */
        MIXED
    }

    private static final List<String> PARTS = List.of(RosterField.FAMILY_NAME.key(), RosterField.GIVEN_NAME.key());
    private static final List<String> KEYS = List.of(RosterField.LEARNER_ID.key(), RosterField.TERM.key());

    public GridColumn {
        options = List.copyOf(options);
    }

    /** The columns that fill a field, in the order of the file; where two fill the same, the last one does. */
    static List<GridColumn> of(List<ColumnView> columns, Function<String, List<String>> options) {
        Map<String, ColumnView> used = new LinkedHashMap<>();
        columns.stream().filter(ColumnView::isUsed).forEach(column -> {
            used.remove(column.field());
            used.put(column.field(), column);
        });
        List<GridColumn> all = new ArrayList<>();
        used.forEach((field, column) ->
                all.add(new GridColumn(all.size(), column.name(), field, origin(column, used), options.apply(field))));
        return all;
    }

    private static Origin origin(ColumnView column, Map<String, ColumnView> used) {
        boolean joined = used.values().stream().anyMatch(other -> !other.own());
        if (joined && (!column.own() || KEYS.contains(column.field()))) {
            return column.own() ? Origin.KEY : Origin.ELSEWHERE;
        }
        boolean parted = PARTS.stream().anyMatch(used::containsKey);
        return parted && isWhole(column.field()) ? Origin.MIXED : Origin.ROW;
    }

    /** Whether its cell in a row can be changed here. */
    boolean isOpen(StagedRow row) {
        return origin == Origin.ROW || origin == Origin.MIXED && !row.understood();
    }

    /** Why its cells cannot be changed, in words; empty where they can. */
    public String note() {
        return origin == Origin.ROW ? "" : Texts.of("intake", "rows.origin." + origin.name());
    }

    /** What its cell in a row shows. */
    String text(StagedRow row) {
        if (!row.understood()) {
            return row.texts().getOrDefault(name, "");
        }
        return isWhole(field) ? fullName(row.texts()) : row.texts().getOrDefault(field, "");
    }

    /** The form in which it is sure which part is which. */
    private static String fullName(Map<String, String> fields) {
        return PARTS.stream().map(fields::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static boolean isWhole(String field) {
        return field.equals(RosterField.FULL_NAME.key());
    }

    public boolean isPicked() {
        return !options.isEmpty();
    }

    /** The id of the list of its words. */
    public @Nullable String listId() {
        return isPicked() ? "words" + place : null;
    }

    Stream<FindingLine> among(List<FindingLine> findings) {
        return findings.stream().filter(finding -> finding.column().equals(name));
    }
}
