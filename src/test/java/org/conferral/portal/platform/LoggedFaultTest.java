package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LoggedFaultTest {

    private static String logged(Throwable fault) {
        StringWriter text = new StringWriter();
        LoggedFault.of(fault).printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void what_a_database_quotes_is_hidden_however_it_is_wrapped() {
        SQLException fault = new SQLException("Duplicate entry 'Ada Lovelace' for key 'learner'", "23000", 1062);

        assertThat(logged(new IllegalStateException(new RuntimeException(fault))))
                .contains("java.sql.SQLException: Duplicate entry", getClass().getName())
                .doesNotContain("Lovelace");
        assertThat(logged(new SQLException("Unique index violation: \"PUBLIC.X VALUES ( /* 1 */ 7, ada\nlovelace )\"")))
                .doesNotContain("lovelace");
    }

    @Test
    void addresses_are_hidden_everywhere_and_other_words_stay() {
        assertThat(logged(new IllegalStateException("550 <ada@students.example> unknown: 'mailbox'")))
                .contains("java.lang.IllegalStateException: 550 <…> unknown: 'mailbox'")
                .doesNotContain("ada@");
        assertThat(logged(new NullPointerException())).contains("java.lang.NullPointerException");
    }
}
