package org.conferral.portal.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Some records of a batch that are signed together.
 *
 * @param firstId the smallest id of its records
 * @param lastId  the greatest
 * @param drafts  what they will say; empty when that lies apart, as in earlier versions of the portal
 */
record IssuanceChunk(String id, String batchId, String firstId, String lastId, Optional<byte[]> drafts) {

    static final String COLUMNS = "id, batch_id, first_id, last_id, drafts";

    static IssuanceChunk of(ResultSet row) throws SQLException {
        return new IssuanceChunk(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getBytes(5)));
    }
}
