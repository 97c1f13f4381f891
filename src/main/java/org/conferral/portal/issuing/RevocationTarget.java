package org.conferral.portal.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A record that an order is about, or one credential inside it.
 *
 * @param id of its place in the order
 * @param part the number of the credential inside the record
 */
record RevocationTarget(String id, String credentialId, int part) {

    /** The number that stands for the record as a whole. */
    static final int WHOLE = 0;

    static final String COLUMNS = "id, credential_id, part_no";

    static RevocationTarget of(ResultSet row) throws SQLException {
        return new RevocationTarget(row.getString(1), row.getString(2), row.getInt(3));
    }

    boolean isWhole() {
        return part == WHOLE;
    }

    RecordPart inside() {
        return new RecordPart(credentialId, part);
    }
}
