package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** The letters and what became of each; what is shown stands in the address. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    private Outbox outbox;

    @Inject
    private Sending sending;

    @Inject
    private LapsedWordings lapsed;

    private List<LapsedWording> unusable;
    private String state = Address.parameter("state");
    private String words = Address.parameter("words");
    private String batch = Address.parameter("batch");
    private String before = Address.parameter("before");
    private LetterList list;

    /** Sends every letter of the shown state again. */
    public String sendAll() {
        int queued = outbox.sendAll(filter());
        return FlashMessages.after("delivery/letters", "desk", "letters.inQueue", queued);
    }

    /** How letters leave the house at this moment. */
    public SendingView getSending() {
        return sending.view();
    }

    /** Words of letters that cannot be used any more. */
    public List<LapsedWording> getLapsed() {
        if (unusable == null) {
            unusable = lapsed.all();
        }
        return unusable;
    }

    public LetterList getList() {
        if (list == null) {
            list = outbox.letters(filter());
        }
        return list;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    private LetterFilter filter() {
        return LetterFilter.of(state, batch, words, before);
    }
}
