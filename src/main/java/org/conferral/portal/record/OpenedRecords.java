package org.conferral.portal.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.ClaimedRecord;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.RecordVersions;

/** Which record a browser has open, with the versions that came before it: what a learner said stays through corrections. */
@ApplicationScoped
class OpenedRecords {

    @Inject
    private ClaimDesk desk;

    @Inject
    private Credentials credentials;

    @Inject
    private RecordVersions versions;

    @Inject
    private Access access;

    Optional<OpenRecord> of(String ticket) {
        return desk.look(ticket).record().flatMap(this::open);
    }

    private Optional<OpenRecord> open(ClaimedRecord record) {
        return access.as(Actor.SYSTEM, () -> credentials.seek(record.credentialId()))
                .map(view -> new OpenRecord(
                        record.credentialId(),
                        view.learnerId(),
                        access.as(Actor.SYSTEM, () -> versions(view)),
                        record.reading().name(),
                        record.learnerName(),
                        record.bytes()));
    }

    /** Only versions about the same learner: what one has said is not shown to another. */
    private Set<String> versions(CredentialView view) {
        Set<String> all = new LinkedHashSet<>(Set.of(view.id()));
        Optional<CredentialView> before = earlier(view);
        while (before.isPresent()
                && before.get().learnerId().equals(view.learnerId())
                && all.add(before.get().id())) {
            before = earlier(before.get());
        }
        return all;
    }

    private Optional<CredentialView> earlier(CredentialView view) {
        return versions.before(view.id()).map(RecordVersions.Link::credentialId).flatMap(credentials::seek);
    }
}
