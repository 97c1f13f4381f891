package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** One letter as its learner sees it, and how its delivery went. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    private Outbox outbox;

    /** Known before the form is read, which asks what may be done with the letter. */
    private String id = Address.parameter("id");

    private LetterView view;

    /** Puts the letter into the queue (again). */
    public String send() {
        outbox.send(id);
        return FlashMessages.after("delivery/letter?id=" + id, "desk", "letters.inQueue", 1);
    }

    /** Calls the letter off. */
    public String cancel() {
        outbox.cancel(id);
        return FlashMessages.after("delivery/letter?id=" + id, "desk", "letters.cancelled", 1);
    }

    public LetterView getView() {
        if (view == null) {
            view = outbox.letter(id);
        }
        return view;
    }

    public LetterLine getLine() {
        return getView().line();
    }

    public boolean isSendable() {
        return getLine().sendable() && outbox.delivers();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
