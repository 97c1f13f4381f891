package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** What learners answer at the claim desk, with their record open before them: that they do not want it, or that something in it is wrong. */
@ApplicationScoped
@Transactional
public class LearnerReplies {

    static final int LONGEST_REASON = 1_000;
    private static final int MOST_OPEN = 5;

    @Inject
    private OpenRecords opened;

    @Inject
    private IssuedRecords records;

    @Inject
    private CorrectionRequests requests;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The learner does not want the record; nothing is withdrawn by that, and it can be taken back. Tells whether the record is open. */
    @Public
    public boolean decline(String ticket, String reason) {
        Instant now = clock.instant();
        Optional<ClaimLink> link = opened.locked(ticket);
        link.ifPresent(open -> {
            open.decline(reason.strip(), now);
            records.noteDeclined(open.credentialId(), Optional.of(now));
        });
        return link.isPresent();
    }

    /** The learner has thought better of it. Tells whether the record is open. */
    @Public
    public boolean accept(String ticket) {
        Optional<ClaimLink> link = opened.locked(ticket);
        link.ifPresent(open -> {
            open.accept();
            records.noteDeclined(open.credentialId(), Optional.empty());
        });
        return link.isPresent();
    }

    /**
     * Something in the record is wrong. Tells whether the record is open.
     *
     * @throws Refusal when nothing is said, too much, or too often
     */
    @Public
    public boolean complain(String ticket, String subject, String words) {
        Instant now = clock.instant();
        Optional<IssuedRecord> record = opened.locked(ticket).flatMap(link -> records.newest(link.credentialId()));
        record.ifPresent(open -> complain(open, Complaint.of(subject, words), now));
        return record.isPresent();
    }

    private void complain(IssuedRecord record, Complaint complaint, Instant now) {
        long open = requests.about(Set.of(record.credentialId())).stream()
                .filter(request -> request.line().isOpen())
                .count();
        if (open >= MOST_OPEN) {
            throw Refusal.conflict("delivery.wrong.enough");
        }
        requests.add(new CorrectionRequest(ids.next(), record, complaint, now));
    }

    /** What the learner has said is wrong, in all versions of the record from the one the link was made for on. */
    @Public
    public List<CorrectionLine> said(String ticket) {
        return opened.link(ticket)
                .map(link -> requests.about(records.versions(link.credentialId())).stream()
                        .map(CorrectionRequest::line)
                        .toList())
                .orElseGet(List::of);
    }

    /** That the learner has declined the record, and why. */
    @Public
    public Optional<Declining> declining(String ticket) {
        return opened.link(ticket).flatMap(ClaimLink::declining);
    }
}
