package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final URI PORTAL = URI.create("https://records.northfield.example");

    @Test
    void is_read_from_a_url() {
        MailServer server =
                MailServer.at("smtp://clerk:p%40ss+word@mail.example:2525").orElseThrow();

        assertThat(server.host()).isEqualTo("mail.example");
        assertThat(server.port()).isEqualTo(2525);
        assertThat(server.login()).contains(new ServerUrl.Login("clerk", "p@ss+word"));
        assertThat(server.protocol()).isEqualTo("smtp");
    }

    @Test
    void has_the_usual_port_when_none_is_named() {
        assertThat(MailServer.at("smtp://mail.example").orElseThrow().port()).isEqualTo(25);
        assertThat(MailServer.at("smtps://mail.example").orElseThrow().port()).isEqualTo(465);
    }

    @Test
    void is_nowhere_when_the_url_is_none() {
        assertThat(MailServer.at("mail.example:25")).isEmpty();
        assertThat(MailServer.at("https://mail.example")).isEmpty();
        assertThat(MailServer.at("smtp://")).isEmpty();
        assertThat(MailServer.at("smtp://a b")).isEmpty();
    }

    @Test
    void letters_come_from_the_address_named_or_the_login_or_the_portal() {
        assertThat(sender("smtp://x@y.example@mail.example")).isEqualTo("nobody");
        assertThat(sender("smtp://mail.example?from=office%40northfield.example"))
                .isEqualTo("office@northfield.example");
        assertThat(sender("smtp://clerk%40northfield.example:x@mail.example")).isEqualTo("clerk@northfield.example");
        assertThat(sender("smtp://clerk:x@mail.example")).isEqualTo("records@records.northfield.example");
    }

    @Test
    void can_be_tried_again_sooner_or_later_than_after_a_minute() {
        assertThat(firstPause("smtp://mail.example")).isEqualTo(Duration.ofMinutes(1));
        assertThat(firstPause("smtp://mail.example?retry=5")).isEqualTo(Duration.ofSeconds(5));
        assertThat(firstPause("smtp://mail.example?retry=0")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void does_not_show_its_password() {
        assertThat(MailServer.at("smtp://clerk:secret@mail.example").toString()).doesNotContain("secret");
    }

    private static Duration firstPause(String url) {
        return MailServer.at(url).orElseThrow().backOff().first();
    }

    private static String sender(String url) {
        return MailServer.at(url).map(server -> server.sender(PORTAL)).orElse("nobody");
    }
}
