package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutgoingLetterTest {

    private static final OutgoingLetter.Recipient ADA =
            new OutgoingLetter.Recipient("record-1", "batch-1", "Ada", "ada@students.example");

    @Test
    void its_message_id_is_its_own_id_at_the_host_and_nothing_else() {
        assertThat(letter("records.example").messageId()).isEqualTo("letter-1@records.example");
        assertThatIllegalArgumentException().isThrownBy(() -> letter("letter-1@records.example"));
    }

    private static OutgoingLetter letter(String host) {
        return OutgoingLetter.about(LetterKind.CLAIM_CODE, ADA, "letter-1", host, Instant.EPOCH);
    }
}
