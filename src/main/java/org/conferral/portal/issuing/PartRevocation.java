package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

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
        if (changes.inside(record, part).place().isEmpty()) {
            throw Refusal.conflict("part.shares");
        }
        marks.revoke(changes.revoke(record, part, change).orElseThrow(() -> Refusal.conflict("part.already")));
        return bundled.of(record.id()).get(part - 1);
    }
}
