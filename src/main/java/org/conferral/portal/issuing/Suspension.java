package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.Standing;
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
    private Documents documents;

    @Inject
    private StatusMarks marks;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Puts a record on hold, with all it bundles. */
    @Allowed(Permission.REVOKE)
    public CredentialView suspend(String credentialId, String reason) {
        Reason why = Reason.of(reason);
        IssuedCredential record = issued(credentialId);
        record.become(record.standing()
                .fold(
                        good -> good.suspend(why.text(), clock.instant()),
                        suspended -> {
                            throw Refusal.conflict("suspension.already");
                        },
                        Suspension::over));
        marks.suspend(places(record));
        journal.note(access.who().id(), "Suspension.suspended", record.id(), why.text());
        return shown.find(record.id());
    }

    /** Stands behind a record on hold as before. */
    @Allowed(Permission.REVOKE)
    public CredentialView lift(String credentialId) {
        IssuedCredential record = issued(credentialId);
        record.become(record.standing()
                .fold(
                        good -> {
                            throw Refusal.conflict("suspension.none");
                        },
                        Standing.Suspended::reinstate,
                        Suspension::over));
        marks.reinstate(places(record));
        journal.note(access.who().id(), "Suspension.lifted", record.id(), null);
        return shown.find(record.id());
    }

    private IssuedCredential issued(String credentialId) {
        IssuedCredential record = credentials.locked(Credentials.bare(credentialId));
        if (record.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("suspension.notIssued");
        }
        return record;
    }

    private List<StatusPlace> places(IssuedCredential record) {
        return SignedPlaces.of(documents.signed(record.id()).orElseThrow());
    }

    private static <T> T over(Standing.Revoked revoked) {
        throw Refusal.conflict("revocation.already");
    }
}
