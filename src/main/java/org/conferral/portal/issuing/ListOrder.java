package org.conferral.portal.issuing;

import java.util.List;
import java.util.stream.Collectors;

/** The order of a list, by columns that an index holds in that order, so that a page begins where the one before ended. */
enum ListOrder {
    /** The newest batch first, its last row first. */
    NEWEST(List.of("batch_id", "row_no", "part_no"), true),
    /** As the rows of one batch stand in its roster. */
    ROSTER(List.of("batch_id", "row_no", "part_no"), false),
    /** The newest record first. */
    LATEST(List.of("id"), true);

    private final List<String> columns;
    private final boolean descending;

    ListOrder(List<String> columns, boolean descending) {
        this.columns = columns;
        this.descending = descending;
    }

    boolean isByRow() {
        return columns.size() > 1;
    }

    /** The id and what orders it, of a table of that name. */
    String columns(String table) {
        String keys = columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
        return isByRow() ? table + ".id, " + keys : keys;
    }

    /** The words after "order by", for a table of that name; backwards when a page is sought that lies before. */
    String by(String table, boolean back) {
        String direction = descending != back ? " desc" : "";
        return columns.stream().map(column -> table + "." + column + direction).collect(Collectors.joining(", "));
    }

    /** The sign between a column and its value on the page before. */
    String beyond(boolean back) {
        return descending != back ? "<" : ">";
    }
}
