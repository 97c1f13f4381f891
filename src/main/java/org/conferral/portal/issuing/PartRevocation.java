package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.StatusPlace;

/** Withdraws one credential inside a record for good, and leaves the others as they are. */
@ApplicationScoped
@Transactional
public class PartRevocation {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private PartChanges changes;

    @Inject
    private StatusMarks marks;

    @Inject
    private Access access;

    /**
     * @param part the number of the credential in its record, counted from 1
     */
    @Allowed(Permission.REVOKE)
    public BundledLine revoke(String credentialId, int part, String reason) {
        StandingChange change = StandingChange.of(
                Deed.REVOKE, Reason.of(reason).text(), access.who().id());
        IssuedCredential record = credentials.locked(Credentials.bare(credentialId));
        if (record.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("revocation.notIssued");
        }
        List<RecordPart> one = List.of(new RecordPart(record.id(), part));
        if (changes.inside(one).get(one.get(0)).place().isEmpty()) {
            throw Refusal.conflict("part.shares");
        }
        Collection<StatusPlace> places = changes.revoke(one, change).values();
        if (places.isEmpty()) {
            throw Refusal.conflict("part.already");
        }
        marks.revoke(places);
        return bundled.of(record.id()).get(part - 1);
    }
}
