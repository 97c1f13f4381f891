package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
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
    private StandingChanges changes;

    @Inject
    private StatusMarks marks;

    @Inject
    private ApprovalLimit limit;

    @Inject
    private Access access;

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
        if (limit.current().exceededBy(credentialIds.size())) {
            throw Refusal.conflict("revocation.second", limit.current().most());
        }
        return revoke(credentialIds, reason);
    }

    private int revoke(List<String> credentialIds, String reason) {
        StandingChange change = StandingChange.of(
                Deed.REVOKE, Reason.of(reason).text(), access.who().id());
        Set<String> wanted = new TreeSet<>(credentialIds);
        Map<String, List<StatusPlace>> revoked = changes.change(wanted, change);
        wanted.removeAll(revoked.keySet());
        wanted.stream().findFirst().ifPresent(this::refuse);
        marks.revoke(revoked.values().stream().flatMap(List::stream).toList());
        return credentialIds.size();
    }

    private void refuse(String id) {
        boolean issued = credentials.get(id).state() == CredentialState.ISSUED;
        throw Refusal.conflict(issued ? "revocation.already" : "revocation.notIssued");
    }
}
