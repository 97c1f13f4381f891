package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReturnMailboxTest {

    private static final String LETTER = "0190b6a0-0000-7000-8000-000000000001";

    @Test
    void reads_the_address_of_a_mailbox() {
        ReturnMailbox box = ReturnMailbox.at("imaps://clerk:p%40ss+word@mail.college.example")
                .orElseThrow();

        assertThat(box.port()).isEqualTo(993);
        assertThat(box.server().login()).contains(new ServerUrl.Login("clerk", "p@ss+word"));
        assertThat(box.folder()).isEqualTo("INBOX");
        assertThat(box.done()).isEqualTo("Conferral");
        assertThat(box.pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(box.address()).isEmpty();
        assertThat(box.toString()).doesNotContain("p@ss");
    }

    @Test
    void each_protocol_has_its_port() {
        assertThat(ReturnMailbox.at("imap://host").orElseThrow().port()).isEqualTo(143);
        assertThat(ReturnMailbox.at("pop3://host").orElseThrow().port()).isEqualTo(110);
        assertThat(ReturnMailbox.at("pop3s://host").orElseThrow().port()).isEqualTo(995);
        assertThat(ReturnMailbox.at("pop3://host:1100").orElseThrow().port()).isEqualTo(1100);
    }

    @Test
    void letters_come_back_to_the_address_named_or_to_the_login() {
        assertThat(returnAddress("imaps://u:p@host?address=bounces@college.example"))
                .isEqualTo("bounces@college.example");
        assertThat(returnAddress("imaps://bounces%40college.example:p@host")).isEqualTo("bounces@college.example");
        assertThat(returnAddress("imaps://u:p@host")).isEmpty();
    }

    @Test
    void the_letter_stands_in_the_address_where_that_is_wished_and_fits() {
        assertThat(returnAddress("imaps://u:p@host?address=bounces@college.example&verp=yes"))
                .isEqualTo("bounces+" + LETTER + "@college.example");
        assertThat(returnAddress("imaps://u:p@host?address=a-mailbox-with-quite-a-long-name@college.example&verp=yes"))
                .isEqualTo("a-mailbox-with-quite-a-long-name@college.example");
    }

    @Test
    void anything_else_is_no_mailbox() {
        assertThat(ReturnMailbox.at("smtp://host")).isEmpty();
        assertThat(ReturnMailbox.at("imaps:host")).isEmpty();
        assertThat(ReturnMailbox.at("imaps://a host")).isEmpty();
    }

    private static String returnAddress(String url) {
        return ReturnMailbox.at(url).orElseThrow().returnAddress(LETTER).orElse("");
    }
}
