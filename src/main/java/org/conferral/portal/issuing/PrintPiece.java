package org.conferral.portal.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Some neighbouring records of a batch that are printed in one go, into one archive.
 *
 * @param number counted from 1
 * @param firstId of its records, in the order of their ids
 * @param lastId of them
 * @param records how many were counted out
 * @param failed how many of them could not be printed
 * @param bytes the size of its archive
 */
record PrintPiece(
        String orderId, int number, String firstId, String lastId, int records, boolean done, int failed, long bytes) {

    static final String COLUMNS =
            "order_id, piece_no, first_id, last_id, record_count, state, failed_count, byte_count";
    static final String WAITING = "WAITING";
    static final String DONE = "DONE";

    static PrintPiece of(ResultSet row) throws SQLException {
        return new PrintPiece(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6).equals(DONE),
                row.getInt(7),
                row.getLong(8));
    }

    Object[] row() {
        return new Object[] {orderId, number, firstId, lastId, records, done ? DONE : WAITING, failed, bytes};
    }
}
