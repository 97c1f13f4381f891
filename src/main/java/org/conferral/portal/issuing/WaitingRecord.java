package org.conferral.portal.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A record that waits for its signature.
 *
 * @param replaces the earlier record that gives way to it
 */
record WaitingRecord(String id, Optional<String> replaces, String givenName, String familyName, String email) {

    static final String COLUMNS = "c.id, c.replaces_id, l.given_name, l.family_name, l.email";

    static WaitingRecord of(ResultSet row) throws SQLException {
        return new WaitingRecord(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    CredentialsIssued.Issued issued(Optional<String> correction) {
        return new CredentialsIssued.Issued(id, (givenName + " " + familyName).strip(), email, replaces, correction);
    }
}
