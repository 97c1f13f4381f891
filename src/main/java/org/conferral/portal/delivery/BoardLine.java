package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.issuing.CredentialLine;

/**
 * A learner on the delivery board: what became of the letter, and how far the learner came.
 *
 * @param record the record and whose it is
 * @param letterId the newest letter that brings the record; empty where nobody was written to
 * @param state what became of that letter
 * @param answer what the mail server said of it
 * @param openedAt when the claim page was opened first, by a person or by a mail scanner
 * @param reminders how many reminders were sent
 * @param remindedAt when the last one was
 */
public record BoardLine(
        CredentialLine record,
        String letterId,
        Optional<LetterState> state,
        String answer,
        Optional<Instant> sentAt,
        Optional<Instant> openedAt,
        int reminders,
        Optional<Instant> remindedAt) {

    public String id() {
        return record.id();
    }

    /** The furthest the learner came, as a word of a state. */
    public String reached() {
        if (record.isDeclined()) {
            return "declined";
        }
        if (record.isClaimed()) {
            return "claimed";
        }
        return openedAt.isPresent() ? "opened" : "";
    }

    /** Whether the letter did not arrive, so that its address can be mended. */
    public boolean mendable() {
        return state.filter(
                        now -> now == LetterState.BOUNCED || now == LetterState.FAILED || now == LetterState.SUPPRESSED)
                .isPresent();
    }
}
