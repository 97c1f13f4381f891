package org.conferral.portal.issuing;

import java.util.List;

/** A row of a spreadsheet that names no record, or more than one. */
record RowFinding(String id, String orderId, int row, String given, RowTrouble code) {

    static final List<String> COLUMNS = List.of("id", "order_id", "row_no", "given", "code");

    private static final int LONGEST = 400;

    RowFinding {
        given = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }

    /** The values of the columns, in their order. */
    Object[] values() {
        return new Object[] {id, orderId, row, given, code};
    }
}
