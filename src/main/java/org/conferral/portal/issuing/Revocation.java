package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Withdraws records: for good, with a reason, and for everyone to see at once. */
@ApplicationScoped
@Transactional
public class Revocation {

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
    private Event<CredentialRevoked> revoked;

    @Inject
    private Clock clock;

    @Allowed(Permission.REVOKE)
    public CredentialView revoke(String credentialId, String reason) {
        revoke(List.of(Credentials.bare(credentialId)), reason);
        return shown.find(credentialId);
    }

    /** Withdraws a selection, all or none. */
    @Allowed(Permission.REVOKE)
    public int revokeAll(List<String> credentialIds, String reason) {
        if (credentialIds.isEmpty()) {
            throw Refusal.invalid("revocation.nothing");
        }
        return revoke(credentialIds, reason);
    }

    private int revoke(List<String> credentialIds, String reason) {
        Reason why = Reason.of(reason);
        Instant now = clock.instant();
        List<StatusPlace> places = new ArrayList<>();
        for (String id : new TreeSet<>(credentialIds)) {
            places.addAll(revoked(id, why.text(), now));
        }
        marks.revoke(places);
        return credentialIds.size();
    }

    /** A record is withdrawn with all it bundles, because each bundled credential could be shown alone. */
    private List<StatusPlace> revoked(String id, String reason, Instant now) {
        IssuedCredential credential = credentials.locked(id);
        if (credential.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("revocation.notIssued");
        }
        credential.become(credential
                .standing()
                .fold(
                        good -> good.revoke(reason, now),
                        suspended -> suspended.revoke(reason, now),
                        Revocation::already));
        journal.note(access.who().id(), "Revocation.revoked", id, reason);
        revoked.fire(new CredentialRevoked(id, reason, now));
        return SignedPlaces.of(documents.signed(id).orElseThrow());
    }

    private static Standing.Revoked already(Standing.Revoked before) {
        throw Refusal.conflict("revocation.already");
    }
}
