package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.conferral.portal.delivery.DeliveryReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReadingTest {

    private static final String LETTER = "0190b6a0-0000-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {"postfix-failed", "exchange-failed", "exim-plain", "qmail-plain"})
    void a_letter_that_will_never_arrive_is_named_with_its_reason(String name) throws Exception {
        DeliveryReport report = report(name);

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.letters()).containsExactly(LETTER);
        assertThat(report.words()).contains("550");
        assertThat(report.isAboutAddress()).isTrue();
    }

    @Test
    void the_reason_is_the_failing_servers_own_in_one_line() throws Exception {
        assertThat(report("postfix-failed").words())
                .isEqualTo("550 5.1.1 <ada@learner.example>: Recipient address rejected: User unknown");
        assertThat(report("postfix-failed").writtenTo()).contains("ada@learner.example");
        assertThat(report("postfix-failed").recipients()).contains("ada@learner.example");
    }

    @Test
    void a_letter_that_is_delayed_is_not_lost() throws Exception {
        DeliveryReport report = report("postfix-delayed");

        assertThat(report.kind()).isEqualTo(Kind.DELAYED);
        assertThat(report.status()).isEqualTo("4.4.1");
        assertThat(report.letters()).containsExactly(LETTER);
        assertThat(report.isAboutAddress()).isFalse();
    }

    @Test
    void a_full_mailbox_is_no_fault_of_the_address_and_the_return_address_names_the_letter() throws Exception {
        DeliveryReport report = report("full-mailbox");

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.letters()).containsExactly(LETTER);
        assertThat(report.isAboutAddress()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.4.7", "5.2.2", "5.3.4", "5.6.1", "5.7.1"})
    void neither_time_nor_size_nor_policy_speaks_against_an_address(String status) throws Exception {
        DeliveryReport report = read(sample("postfix-failed").replace("Status: 5.1.1", "Status: " + status))
                .orElseThrow();

        assertThat(report.kind()).isEqualTo(Kind.FAILED);
        assertThat(report.isAboutAddress()).isFalse();
    }

    @Test
    void a_complaint_names_the_letter() throws Exception {
        DeliveryReport report = report("complaint");

        assertThat(report.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(report.letters()).containsExactly(LETTER);
        assertThat(report.words()).isEqualTo("abuse, SomeGenerator/1.0");
    }

    @Test
    void who_says_that_a_letter_is_wanted_after_all_complains_of_nothing() throws Exception {
        assertThat(read(sample("complaint").replace("Feedback-Type: abuse", "Feedback-Type: not-spam")))
                .isEmpty();
    }

    @Test
    void a_report_that_names_no_letter_names_addresses() throws Exception {
        DeliveryReport report = report("nobody-known");

        assertThat(report.letters()).isEmpty();
        assertThat(report.recipients()).containsExactly("ada@learner.example", "ada@inside.learner.example");
    }

    @Test
    void a_report_of_success_matters_to_nobody() throws Exception {
        assertThat(read(sample("postfix-failed").replace("Action: failed", "Action: delivered")))
                .isEmpty();
    }

    @Test
    void somebody_who_is_away_reports_nothing_whatever_numbers_are_in_the_words() throws Exception {
        assertThat(read(sample("away"))).isEmpty();
    }

    @Test
    void a_report_that_is_cut_off_or_no_mail_at_all_reports_nothing() throws Exception {
        assertThat(read("")).isEmpty();
        assertThat(read("\u0000\u0001\u0002")).isEmpty();
        assertThat(read(sample("postfix-failed").substring(0, 900))).isEmpty();
    }

    @Test
    void words_that_cannot_be_read_hide_no_report() throws Exception {
        String garbled = sample("postfix-failed")
                .replace(
                        "Content-Type: text/plain; charset=us-ascii",
                        "Content-Type: text/plain\nContent-Transfer-Encoding: 9bit");

        assertThat(read(garbled).orElseThrow().letters()).containsExactly(LETTER);
    }

    @Test
    void parts_inside_parts_without_end_are_not_followed() throws Exception {
        var message = new StringBuilder("From: MAILER-DAEMON@x.example\n");
        for (int depth = 0; depth < 500; depth++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + depth + "\n\n--b" + depth + "\n");
        }

        assertThat(read(message.toString())).isEmpty();
    }

    @Test
    void a_report_of_an_earlier_address_does_not_fit_the_one_of_today() throws Exception {
        assertThat(report("postfix-failed").fits("Ada@learner.example")).isTrue();
        assertThat(report("postfix-failed").fits("ada@home.example")).isFalse();
        assertThat(report("exchange-failed").fits("ada@home.example")).isTrue();
    }

    private static DeliveryReport report(String name) throws Exception {
        return read(sample(name)).orElseThrow();
    }

    private static Optional<DeliveryReport> read(String message) throws Exception {
        byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return ReportReading.of(
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    static String sample(String name) throws Exception {
        try (InputStream in = ReportReadingTest.class.getResourceAsStream("/returned/" + name + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
