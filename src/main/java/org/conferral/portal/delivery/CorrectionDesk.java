package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.platform.Refusal;

/** The registrar's queue of what learners say is wrong. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    private static final Set<CorrectionState> OVER = EnumSet.of(CorrectionState.CORRECTED, CorrectionState.ANSWERED);

    @Inject
    private CorrectionRequests requests;

    @Inject
    private IssuedRecords records;

    @Inject
    private ActorNames names;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** One page of those that wait, or of those that are over, the newest first. */
    @Allowed(Permission.VIEW)
    public CorrectionList list(boolean over, Optional<String> before) {
        Set<CorrectionState> states = states(over);
        return CorrectionList.of(
                over, requests.page(states, before), requests.count(states(false)), requests.count(states(true)));
    }

    private static Set<CorrectionState> states(boolean over) {
        return over ? OVER : EnumSet.of(CorrectionState.OPEN);
    }

    /** How many wait for somebody. */
    @Allowed(Permission.VIEW)
    public long waiting() {
        return requests.count(states(false));
    }

    @Allowed(Permission.VIEW)
    public CorrectionLine find(String id) {
        return requests.get(id).line();
    }

    /** What was said about a record, the oldest first. */
    @Allowed(Permission.VIEW)
    public List<CorrectionLine> about(String credentialId) {
        return requests.about(Set.of(credentialId)).stream()
                .map(CorrectionRequest::line)
                .toList();
    }

    /** What somebody who answers is called. */
    @Allowed(Permission.VIEW)
    public String name(String actor) {
        return names.all().getOrDefault(actor, actor);
    }

    /** The newest version of the record a request is about, which is the one to be corrected. */
    @Allowed(Permission.VIEW)
    public String recordOf(CorrectionLine request) {
        return records.newest(request.credentialId())
                .map(IssuedRecord::credentialId)
                .orElse(request.credentialId());
    }

    /**
     * The record stays as it is; the learner reads why.
     *
     * @throws Refusal when nothing is said, too much, or when it was dealt with already
     */
    @Allowed(Permission.DELIVER)
    public void answer(String id, String why) {
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) {
            throw Refusal.invalid("delivery.answer.empty");
        }
        if (said.length() > Complaint.LONGEST) {
            throw Refusal.invalid("delivery.wrong.long", Complaint.LONGEST);
        }
        requests.locked(id).answer(access.who().id(), said, clock.instant());
    }

    /** Whatever waited about a record that has been corrected is over. */
    void corrected(@Observes CredentialsIssued issued) {
        for (CredentialsIssued.Issued each : issued.records()) {
            each.correction().ifPresent(reason -> each.replaces().ifPresent(earlier -> close(earlier, reason)));
        }
    }

    private void close(String credentialId, String reason) {
        requests.about(Set.of(credentialId)).stream()
                .filter(request -> request.line().isOpen())
                .forEach(request -> request.corrected(access.who().id(), reason, clock.instant()));
    }
}
