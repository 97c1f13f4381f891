package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a journal line is hashed as. */
class JournalFormTest {

    private static final Instant AT = Instant.parse("2026-05-29T10:00:00.123456789Z");

    @Test
    void a_line_is_spelled_by_the_lengths_of_its_parts() {
        assertThat(new JournalForm("id-1", AT, "ada", "Units.add", null, "Ä").text())
                .isEqualTo("4:id-1" + "27:2026-05-29T10:00:00.123456Z" + "3:ada" + "9:Units.add" + "-" + "2:Ä");
    }

    @Test
    void nothing_a_dash_and_an_empty_text_are_three_things() {
        assertThat(new JournalForm("id-1", AT, "ada", "act", null, "x").hash())
                .isNotEqualTo(new JournalForm("id-1", AT, "ada", "act", "-", "x").hash())
                .isNotEqualTo(new JournalForm("id-1", AT, "ada", "act", "", "x").hash());
    }

    @Test
    void what_the_database_does_not_keep_of_the_moment_does_not_count() {
        assertThat(new JournalForm("id-1", AT, "ada", "act", null, null).hash())
                .isEqualTo(new JournalForm("id-1", AT.minusNanos(789), "ada", "act", null, null).hash());
    }
}
