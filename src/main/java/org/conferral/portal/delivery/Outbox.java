package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** The letters the institution has written: what became of them, and another try where staff wish it. */
@ApplicationScoped
@Transactional
public class Outbox {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private Envelopes envelopes;

    @Inject
    private MailRoute route;

    @Inject
    private IssuedRecords records;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public LetterList letters(LetterFilter filter) {
        return LetterList.of(filter, letters.page(filter), letters.counts(filter), delivers());
    }

    /** The letters about one credential, oldest first. */
    @Allowed(Permission.VIEW)
    public List<LetterLine> about(String credentialId) {
        return letters.about(credentialId);
    }

    /** The mail server's last words about the invitations to claim these credentials, as far as it was asked. */
    @Allowed(Permission.VIEW)
    public Map<String, String> answers(Set<String> credentialIds) {
        return letters.answers(credentialIds);
    }

    /** Whether letters leave the house; if not, they are kept in the built-in mail view. */
    @Allowed(Permission.VIEW)
    public boolean delivers() {
        return route.server().isPresent();
    }

    /** The letter as the learner sees it, with the claim link: whoever reads it could claim in the learner's place. */
    @Allowed(Permission.DELIVER)
    public LetterView letter(String id) {
        return letters.find(id).map(envelopes::view).orElseThrow(Outbox::unknown);
    }

    /** Puts a letter into the queue, at once and with all its tries before it. */
    @Allowed(Permission.DELIVER)
    public void send(String id) {
        requireRoute();
        OutgoingLetter letter = letters.lock(id).orElseThrow(Outbox::unknown);
        queue(letter);
    }

    /** Puts every letter in this state that the filter means into the queue, and tells how many. */
    @Allowed(Permission.DELIVER)
    public int sendAll(LetterFilter filter) {
        requireRoute();
        List<String> ids = letters.idsIn(filter);
        ids.forEach(id -> letters.lock(id).ifPresent(this::queue));
        return ids.size();
    }

    /** Calls a waiting letter off; one that is being handed over at this moment is waited for, and stays as it went. */
    @Allowed(Permission.DELIVER)
    public void cancel(String id) {
        letters.lock(id).ifPresentOrElse(this::cancel, () -> {
            throw unknown();
        });
    }

    /** Calls every waiting letter off that the filter means, and tells how many. */
    @Allowed(Permission.DELIVER)
    public int cancelAll(LetterFilter filter) {
        List<String> ids = letters.idsIn(filter);
        ids.forEach(id -> letters.lock(id).ifPresent(this::cancel));
        return ids.size();
    }

    private void cancel(OutgoingLetter letter) {
        if (letter.state() == LetterState.QUEUED) {
            letter.fate().cancel();
            records.noteMail(letter);
        }
    }

    private void queue(OutgoingLetter letter) {
        letter.fate().queue(clock.instant());
        records.noteMail(letter);
    }

    private void requireRoute() {
        if (!delivers()) {
            throw Refusal.conflict("delivery.noServer");
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("delivery.unknownLetter");
    }
}
