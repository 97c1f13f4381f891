package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.BulkRows;

/** The records that were sent to an address, for whoever has lost the way to them. */
@ApplicationScoped
@Transactional
public class RecordsByAddress {

    @Inject
    private BulkRows bulk;

    /**
     * A record that was issued to somebody at this address.
     *
     * @param claimDays how many days a link to it holds
     * @param revoked   whether it was withdrawn
     */
    public record Sent(
            String credentialId, String batchId, String learnerName, String email, int claimDays, boolean revoked) {}

    /** The newest version of each, the newest first, so many at most; letters count alike whether they are small or capital. */
    @Allowed(Permission.VIEW)
    public List<Sent> of(String email, int most) {
        return bulk.select(
                row -> new Sent(
                        row.getString(1),
                        row.getString(2),
                        (row.getString(3) + " " + row.getString(4)).strip(),
                        row.getString(5),
                        row.getInt(6),
                        row.getString(7).equals("REVOKED")),
                "select c.id, c.batch_id, l.given_name, l.family_name, l.email, b.claim_days, c.standing from learner l"
                        + " join issued_credential c on c.learner_id = l.id join issuance_batch b on b.id = c.batch_id"
                        + " where l.email in (?, ?) and c.state = 'ISSUED'"
                        + " and not exists (select 1 from newer_credential n join issued_credential i on i.id = n.credential_id"
                        + " where n.earlier_id = c.id and i.state = 'ISSUED')"
                        + " order by c.id desc limit " + most,
                email,
                email.toLowerCase(Locale.ROOT));
    }
}
