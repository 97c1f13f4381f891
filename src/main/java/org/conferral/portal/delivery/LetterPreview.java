package org.conferral.portal.delivery;

import java.util.Optional;
import org.conferral.letter.Letter;
import org.conferral.portal.issuing.Prospect;

/**
 * The invitation a learner will get once a record is issued, or why there will be none.
 *
 * @param delivers whether letters leave the house at all
 */
public record LetterPreview(Prospect prospect, boolean delivers, Optional<Words> words) {

    /**
     * The invitation itself.
     *
     * @param days how long the link in it works
     * @param issuedOn the day from which that is counted, if the record is issued as early as can be
     * @param linkUntil the day that follows from it
     */
    public record Words(String from, String to, Letter letter, int days, String issuedOn, String linkUntil) {}

    /** Whether there is something to say besides the words. */
    public boolean noted() {
        return prospect != Prospect.EXPECTED;
    }

    /** Whether the letter, though written, will go no further than the mail view. */
    public boolean heldBack() {
        return !delivers && words.isPresent();
    }
}
