package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.conferral.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostmanTest {

    @RegisterExtension
    private static final GreenMailExtension MAILBOX =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Envelope LETTER = new Envelope(
            "0190b6a0@records.northfield.example",
            new Envelope.Address("Northfield Collège", "records@northfield.example"),
            new Envelope.Address("Ada Lovelace", "ada@learner.example"),
            new Letter("Your récord", "<p>Congratulations, Ådå</p>", "Congratulations, Ådå"));

    private final Postman postman = new Postman(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_letter_arrives_in_both_variants() throws Exception {
        Posting posting = postman.carry(mailbox(), Optional.empty(), LETTER);

        assertThat(posting.outcome()).isEqualTo(Posting.Outcome.ACCEPTED);
        assertThat(posting.answer()).startsWith("250");
        MimeMessage received = MAILBOX.getReceivedMessages()[0];
        var variants = (MimeMultipart) received.getContent();
        assertThat(received.getSubject()).isEqualTo("Your récord");
        assertThat(variants.getContentType()).startsWith("multipart/alternative");
        assertThat(variants.getBodyPart(0).getContent()).isEqualTo("Congratulations, Ådå");
        assertThat(variants.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void says_who_wrote_when_and_that_no_person_typed_it() throws Exception {
        postman.carry(mailbox(), Optional.empty(), LETTER);

        MimeMessage received = MAILBOX.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<0190b6a0@records.northfield.example>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(received.getFrom()[0].toString()).contains("records@northfield.example");
    }

    @Test
    void a_reminder_brings_a_button_for_those_who_want_no_more() throws Exception {
        postman.carry(
                mailbox(),
                Optional.empty(),
                LETTER.endedBy(Optional.of(URI.create("https://records.example/unsubscribe/x.y"))));

        MimeMessage received = MAILBOX.getReceivedMessages()[0];
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://records.example/unsubscribe/x.y>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void a_letter_that_is_owed_has_no_such_button() throws Exception {
        postman.carry(mailbox(), Optional.empty(), LETTER);

        assertThat(MAILBOX.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void one_round_carries_many_letters() {
        try (Postman.Round round = postman.round(mailbox(), Optional.empty())) {
            for (int i = 0; i < 3; i++) {
                assertThat(round.post(LETTER).outcome()).isEqualTo(Posting.Outcome.ACCEPTED);
            }
        }
        assertThat(MAILBOX.getReceivedMessages()).hasSize(3);
    }

    @Test
    void an_address_that_is_none_bounces_without_a_server() {
        var nowhere =
                new Envelope("1@x", LETTER.from(), new Envelope.Address("Ada", "not an address"), LETTER.letter());

        assertThat(postman.carry(mailbox(), Optional.empty(), nowhere).outcome())
                .isEqualTo(Posting.Outcome.REFUSED);
    }

    @Test
    void an_unknown_recipient_bounces_with_the_servers_own_words() {
        Posting posting = postman.carry(answering("RCPT", "550 5.1.1 No such user here"), Optional.empty(), LETTER);

        assertThat(posting).isEqualTo(Posting.refused("550 5.1.1 No such user here"));
    }

    @Test
    void a_busy_server_is_asked_again_later() {
        Posting posting = postman.carry(answering("RCPT", "451 4.7.1 Greylisted, come back"), Optional.empty(), LETTER);

        assertThat(posting).isEqualTo(Posting.postponed("451 4.7.1 Greylisted, come back"));
    }

    @Test
    void a_refused_message_bounces() {
        assertThat(postman.carry(answering("DATA", "554 5.7.1 No spam please"), Optional.empty(), LETTER)
                        .outcome())
                .isEqualTo(Posting.Outcome.REFUSED);
    }

    @Test
    void a_refused_sender_is_no_fault_of_the_recipient() {
        assertThat(postman.carry(answering("MAIL", "550 5.7.1 Sender not allowed"), Optional.empty(), LETTER)
                        .outcome())
                .isEqualTo(Posting.Outcome.POSTPONED);
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(postman.carry(server(port), Optional.empty(), LETTER).outcome())
                .isEqualTo(Posting.Outcome.UNREACHABLE);
    }

    private static MailServer mailbox() {
        return server(MAILBOX.getSmtp().getPort());
    }

    private static MailServer server(int port) {
        return MailServer.at("smtp://127.0.0.1:" + port).orElseThrow();
    }

    /** A mail server that agrees to everything except one command. */
    private static MailServer answering(String command, String answer) {
        try {
            var socket = new ServerSocket(0);
            CompletableFuture.runAsync(() -> talk(socket, command, answer));
            return server(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void talk(ServerSocket listening, String command, String answer) {
        try (listening;
                Socket socket = listening.accept()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            say(socket, "220 hello");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                say(socket, line.startsWith(command) ? answer : line.startsWith("DATA") ? "354 go on" : "250 OK");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes());
    }
}
