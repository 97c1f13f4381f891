package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.StatusPlace;

/**
 * Puts records on hold, and stands behind them again. A record can name one status list, and that one tells what is revoked: so who checks a
 * record here is told of its suspension, and who checks it elsewhere is not.
 */
@ApplicationScoped
@Transactional
public class Suspension {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Credentials shown;

    @Inject
    private StandingChanges changes;

    @Inject
    private StatusMarks marks;

    @Inject
    private Access access;

    /** Puts a record on hold, with all it bundles. */
    @Allowed(Permission.REVOKE)
    public CredentialView suspend(String credentialId, String reason) {
        return change(credentialId, Deed.SUSPEND, Reason.of(reason).text(), "suspension.already");
    }

    /** Stands behind a record on hold as before. */
    @Allowed(Permission.REVOKE)
    public CredentialView lift(String credentialId) {
        return change(credentialId, Deed.LIFT, "", "suspension.none");
    }

    private CredentialView change(String credentialId, Deed deed, String reason, String inVain) {
        IssuedCredential record = issued(credentialId);
        StandingChange change = StandingChange.of(deed, reason, access.who().id());
        List<StatusPlace> places = changes.change(List.of(record.id()), change).get(record.id());
        if (places == null) {
            throw Refusal.conflict(inVain);
        }
        deed.mark(marks, places);
        credentials.refresh(record);
        return shown.find(record.id());
    }

    private IssuedCredential issued(String credentialId) {
        IssuedCredential record = credentials.locked(Credentials.bare(credentialId));
        if (record.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("suspension.notIssued");
        }
        if (record.standing().text().equals("REVOKED")) {
            throw Refusal.conflict("revocation.already");
        }
        return record;
    }
}
