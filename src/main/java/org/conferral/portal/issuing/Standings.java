package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.conferral.portal.platform.BulkRows;
import org.conferral.status.Standing;

/** How issued records stand, many at a time and past their entities. */
@ApplicationScoped
class Standings {

    private static final String STANDINGS =
            "select id, standing, standing_reason, standing_since from issued_credential"
                    + " where state = 'ISSUED' and id";

    @Inject
    private BulkRows bulk;

    /** The standings of those of these records that are issued, by their ids. */
    Map<String, Standing> of(Collection<String> ids) {
        return byId(bulk.selectIn(Stand::of, STANDINGS, List.of(), ids));
    }

    /** The same, which nobody else can change until the transaction ends; locked in the order of their ids. */
    Map<String, Standing> locked(Collection<String> ids) {
        return byId(bulk.lockIn(Stand::of, STANDINGS, List.of(), new TreeSet<>(ids)));
    }

    private static Map<String, Standing> byId(List<Stand> found) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        found.forEach(stand -> standings.put(stand.id(), stand.standing()));
        return standings;
    }

    void become(Collection<String> ids, Standing decided) {
        bulk.updateIn(
                "update issued_credential set standing = ?, standing_reason = ?, standing_since = ? where id",
                KeptStanding.of(decided).row(),
                ids);
    }

    /** Whom these records belong to. */
    List<CredentialsRevoked.Whose> whose(Collection<String> ids) {
        return bulk.selectIn(
                row -> new CredentialsRevoked.Whose(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                "select c.id, c.batch_id, l.given_name, l.family_name, l.email from issued_credential c"
                        + " join learner l on l.id = c.learner_id where c.id",
                List.of(),
                ids);
    }

    private record Stand(String id, Standing standing) {

        static Stand of(ResultSet row) throws SQLException {
            return new Stand(row.getString(1), KeptStanding.read(row, 2).standing());
        }
    }
}
