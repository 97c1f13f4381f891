package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** The letter as a learner there is would get it, beside the words somebody is changing. */
@Named
@RequestScoped
public class WordingTrialPart {

    @Inject
    private LetterTrial trial;

    private final WordingPlace place =
            WordingPlace.of(Address.parameter("unit"), Address.parameter("kind"), Address.parameter("language"));
    private final String words = Address.parameter("who");
    private List<CredentialLine> records;
    private TrialLetter letter;

    /** Sends the letter to whoever is signed in. */
    public String send() {
        String page = "delivery/wording?" + place.address() + "&record=" + getRecord();
        Posting posting = trial.send(place, getRecord());
        return posting.outcome() == Posting.Outcome.ACCEPTED
                ? FlashMessages.after(page, "desk", "wording.sent", posting.answer())
                : FlashMessages.warningAfter(page, "desk", "wording.notSent", posting.answer());
    }

    public List<CredentialLine> getRecords() {
        if (records == null) {
            records = trial.records(place.unitId(), words);
        }
        return records;
    }

    /** The record the address names, or else the first of those that are offered; empty where there is none. */
    public String getRecord() {
        String named = Address.parameter("record");
        if (!named.isEmpty() || getRecords().isEmpty()) {
            return named;
        }
        return getRecords().get(0).id();
    }

    /** The letter about that record; nothing where there is no record. */
    public @Nullable TrialLetter getLetter() {
        if (letter == null && !getRecord().isEmpty()) {
            letter = trial.preview(place, getRecord());
        }
        return letter;
    }

    /** What the frame with the letter asks for. */
    public String getBody() {
        return place.address() + "&record=" + getRecord();
    }

    /** The address of the same page for another learner, without the record. */
    public String getKept() {
        return place.address();
    }

    public String getWords() {
        return words;
    }
}
