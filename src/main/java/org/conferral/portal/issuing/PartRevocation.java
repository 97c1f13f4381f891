package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Withdraws one credential inside a record for good, and leaves the others as they are. */
@ApplicationScoped
@Transactional
public class PartRevocation {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private StatusLists lists;

    @Inject
    private StatusMarks marks;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Event<BundledRevoked> revoked;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * @param part the number of the credential in its record, counted from 1
     */
    @Allowed(Permission.REVOKE)
    public BundledLine revoke(String credentialId, int part, String reason) {
        Reason why = Reason.of(reason);
        IssuedCredential record = credentials.locked(Credentials.bare(credentialId));
        BundledCredential inside = inside(record, part);
        StatusPlace place = inside.place().orElseThrow(() -> Refusal.conflict("part.shares"));
        if (lists.isSet(place)) {
            throw Refusal.conflict("part.already");
        }
        Instant now = clock.instant();
        bundled.add(new BundledStanding(ids.next(), record.id(), part, Standing.GOOD.revoke(why.text(), now)));
        marks.revoke(List.of(place));
        journal.note(access.who().id(), "PartRevocation.revoked", record.id(), inside.name() + ": " + why.text());
        revoked.fire(new BundledRevoked(record.id(), part, why.text(), now));
        return bundled.of(record.id()).get(part - 1);
    }

    private BundledCredential inside(IssuedCredential record, int part) {
        if (record.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("revocation.notIssued");
        }
        return BundledCredential.in(documents.signed(record.id()).orElseThrow()).stream()
                .filter(credential -> credential.part() == part)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("part.unknown", part));
    }
}
