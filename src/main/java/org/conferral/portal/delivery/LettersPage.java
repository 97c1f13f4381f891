package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.platform.FlashMessages;

/** The list of letters; what is shown stands in the address. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    private Outbox outbox;

    private String state;
    private String batch;
    private String words;
    private String before;
    private LetterList list;
    private LetterCounts counts;

    public LetterList getList() {
        if (list == null) {
            list = outbox.letters(filter());
        }
        return list;
    }

    /** A tile for each state, with its number and whether the list shows just that. */
    public List<StateCount> getCounts() {
        return Arrays.stream(LetterState.values())
                .map(each -> new StateCount(code(each), counted().in(each), code(each).equals(state)))
                .toList();
    }

    public long getAll() {
        return counted().all();
    }

    /** Whether no letter was ever written. */
    public boolean isFirstVisit() {
        return getAll() == 0 && state == null && batch == null && words == null;
    }

    public boolean isNothingFound() {
        return !isFirstVisit() && getList().lines().isEmpty();
    }

    /** Whether the letters shown can be sent again all at once. */
    public boolean isSendable() {
        return outbox.delivers() && chosen().filter(LetterState::sendable).isPresent() && !getList().lines().isEmpty();
    }

    public boolean isDelivering() {
        return outbox.delivers();
    }

    public String sendAll() {
        return FlashMessages.after("delivery/letters", "delivery", "letters.queued", outbox.sendAll(filter()));
    }

    private LetterCounts counted() {
        if (counts == null) {
            counts = outbox.counts(filter());
        }
        return counts;
    }

    private LetterFilter filter() {
        return new LetterFilter(chosen(), Optional.ofNullable(batch), words == null ? "" : words, Optional.ofNullable(before));
    }

    private Optional<LetterState> chosen() {
        return Arrays.stream(LetterState.values()).filter(each -> code(each).equals(state)).findFirst();
    }

    private static String code(LetterState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
