package org.conferral.it;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What other mail servers send back, filled in for one letter. */
final class ReturnedSamples {

    private static final String LETTER = "0190b6a0-0000-7000-8000-000000000001";
    private static final String LEARNER = "ada@learner.example";

    private ReturnedSamples() {}

    /** Puts a report into a mailbox as if a mail server had sent it. */
    static void deliver(GreenMailUser mailbox, String sample, String messageId, String learner) {
        String letter = messageId.replaceAll("[<>]|@.*", "");
        deliver(mailbox, text(sample).replace(LETTER, letter).replace(LEARNER, learner));
    }

    /** Puts any message into a mailbox. */
    static void deliver(GreenMailUser mailbox, String message) {
        try {
            byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String sample) {
        try (InputStream in = ReturnedSamples.class.getResourceAsStream("/returned/" + sample + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
