package org.conferral.portal.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A record that an order touches, as it is shown.
 *
 * @param id of its place in the order
 * @param part the number of the credential inside the record; 0 for the whole of it
 */
public record TouchedLine(
        String id,
        int part,
        TargetState state,
        String credentialId,
        String name,
        String standing,
        String givenName,
        String familyName,
        String email) {

    static final String COLUMNS =
            "t.id, t.part_no, t.state, c.id, c.name, c.standing, l.given_name, l.family_name, l.email";

    static TouchedLine of(ResultSet row) throws SQLException {
        return new TouchedLine(
                row.getString(1),
                row.getInt(2),
                TargetState.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    public String learnerName() {
        return (givenName + " " + familyName).strip();
    }

    /** The standing it has now. */
    public String shown() {
        return standing.equals("GOOD") ? "ISSUED" : standing;
    }

    public boolean isFailed() {
        return state == TargetState.FAILED;
    }
}
