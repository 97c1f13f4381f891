package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The reader of logs bites. */
class LogWatchIT {

    @Test
    void addresses_numbers_names_and_secrets_are_seen() {
        LogWatch.mind(
                "planted.csv",
                "Student ID,First name,Last name\nPL-90210,Philomena,Plantwright\n".getBytes(StandardCharsets.UTF_8));

        assertThat(LogWatch.telling("sent to philomena@students.example")).hasSize(1);
        assertThat(LogWatch.telling("row of PL-90210 failed")).hasSize(1);
        assertThat(LogWatch.telling("hello Philomena Plantwright")).hasSize(1);
        assertThat(LogWatch.telling("GET /claim/abcdefghijklmnopqrstuvwxyz0123456789_-ABCDE"))
                .hasSize(1);
        assertThat(LogWatch.telling("Authorization: Bearer abc")).hasSize(1);
        assertThat(LogWatch.telling("a chunk of 200 records was signed by com.example.Thing@1f2e3d4c"))
                .isEmpty();
    }
}
