package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.FlashMessages;

/** One letter as the learner sees it, with what became of it. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    private Outbox outbox;

    private String id;
    private LetterView letter;

    /** Answers "not found" for an id that is none. */
    public void arrive() {
        getLetter();
    }

    public LetterView getLetter() {
        if (letter == null) {
            letter = outbox.letter(id == null ? "" : id);
        }
        return letter;
    }

    public boolean isSendable() {
        return outbox.delivers() && getLetter().line().sendable();
    }

    public String send() {
        outbox.send(id);
        return FlashMessages.after("delivery/letter?id=" + id, "delivery", "letters.queued", 1);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
