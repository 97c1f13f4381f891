package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Fingerprint;

/** What learners have shown themselves: which rows of several are theirs, and which addresses they read. */
@ApplicationScoped
class Proofs {

    @Inject
    private BulkRows rows;

    /** The persons whom these learners have turned out to be. */
    List<String> persons(Collection<String> learnerIds) {
        return texts("select person_id from person_anchor where learner_id", learnerIds);
    }

    /** The learners who have turned out to be these persons. */
    List<String> learners(Collection<String> personIds) {
        return texts("select learner_id from person_anchor where person_id", personIds);
    }

    /** The addresses these persons were shown to read. */
    List<String> addresses(Collection<String> personIds) {
        return texts("select email from person_address where person_id", personIds);
    }

    /** Who was shown to read an address. */
    List<String> readers(String address) {
        String key = Fingerprint.of(address.strip().toLowerCase(Locale.ROOT));
        return rows.select(Proofs::text, "select person_id from person_address where email_key = ?", key);
    }

    private List<String> texts(String sql, Collection<String> among) {
        return rows.selectIn(Proofs::text, sql, List.of(), among).stream()
                .distinct()
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString(1);
    }
}
