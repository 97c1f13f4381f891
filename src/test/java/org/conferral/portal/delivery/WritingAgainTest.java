package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.WritingAgain.Step;
import org.junit.jupiter.api.Test;

class WritingAgainTest {

    @Test
    void who_got_the_invitation_is_reminded() {
        assertThat(step(letter("1", LetterKind.CLAIM_INVITATION, LetterState.SENT)))
                .isEqualTo(Step.REMIND);
    }

    @Test
    void an_invitation_that_did_not_arrive_goes_again() {
        assertThat(step(letter("1", LetterKind.CLAIM_INVITATION, LetterState.BOUNCED)))
                .isEqualTo(Step.SEND_AGAIN);
        assertThat(step(letter("1", LetterKind.CLAIM_INVITATION, LetterState.HELD)))
                .isEqualTo(Step.SEND_AGAIN);
    }

    @Test
    void the_newest_invitation_counts() {
        assertThat(step(
                        letter("2", LetterKind.RECORD_CORRECTED, LetterState.BOUNCED),
                        letter("1", LetterKind.CLAIM_INVITATION, LetterState.SENT)))
                .isEqualTo(Step.SEND_AGAIN);
    }

    @Test
    void whoever_presses_twice_writes_once() {
        assertThat(step(letter("1", LetterKind.CLAIM_INVITATION, LetterState.QUEUED)))
                .isEqualTo(Step.NOTHING);
        assertThat(step(
                        letter("1", LetterKind.CLAIM_INVITATION, LetterState.SENT),
                        letter("2", LetterKind.CLAIM_REMINDER, LetterState.QUEUED)))
                .isEqualTo(Step.NOTHING);
    }

    @Test
    void who_was_never_written_to_is_not_reminded() {
        assertThat(step()).isEqualTo(Step.NOTHING);
    }

    private static Step step(OutgoingLetters.Written... written) {
        return WritingAgain.step(List.of(written));
    }

    private static OutgoingLetters.Written letter(String id, LetterKind kind, LetterState state) {
        return new OutgoingLetters.Written(id, "record", kind, state, Optional.empty(), Optional.empty());
    }
}
