package org.conferral.portal.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a message that may report on another one; whatever is too deep, too many or too long is left out. */
final class ReportParts {

    private static final int DEEPEST = 6;
    private static final int MOST = 40;
    private static final int LONGEST = 64 * 1024;

    private final List<InternetHeaders> recipients = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final MimeMessage message;
    private InternetHeaders feedback;
    private InternetHeaders original;
    private int seen;

    private ReportParts(MimeMessage message) {
        this.message = message;
    }

    /**
     * Takes a message apart.
     *
     * @throws MessagingException when it cannot be read
     */
    static ReportParts of(MimeMessage message) throws MessagingException, IOException {
        var parts = new ReportParts(message);
        parts.look(message, 0);
        return parts;
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            // straight from the source: what the server knows of contents is not asked
            var inner = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < Math.min(inner.getCount(), MOST); i++) {
                look(inner.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
            groups(bytes(part)).stream()
                    .filter(group -> first(group, "Final-Recipient").isPresent()
                            || first(group, "Action").isPresent())
                    .forEach(recipients::add);
        } else if (part.isMimeType("message/feedback-report")) {
            feedback = headers(bytes(part));
        } else if (part.isMimeType("message/rfc822")
                || part.isMimeType("message/global")
                || part.isMimeType("text/rfc822-headers")) {
            original = original == null ? headers(bytes(part)) : original;
        } else if (part.isMimeType("text/plain") && text.length() < LONGEST) {
            text.append(words(part)).append('\n');
        }
    }

    /** What people would read; what programs are told counts without it. */
    private static String words(Part part) {
        try {
            return new String(bytes(part), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException unreadable) {
            return "";
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(LONGEST);
        }
    }

    /** RFC 3464 §2.1: fields of the message, and after each empty line those of one recipient. */
    private static List<InternetHeaders> groups(byte[] fields) throws MessagingException {
        String all = new String(fields, StandardCharsets.UTF_8).replace("\r\n", "\n");
        List<InternetHeaders> groups = new ArrayList<>();
        for (String group :
                Arrays.stream(all.split("\n\\s*\n")).filter(g -> !g.isBlank()).toList()) {
            groups.add(headers(group.strip().getBytes(StandardCharsets.UTF_8)));
        }
        return groups;
    }

    private static InternetHeaders headers(byte[] bytes) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(bytes), true);
    }

    static Optional<String> first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null || values.length == 0
                ? Optional.empty()
                : Optional.of(values[0].replaceAll("\\s+", " ").strip());
    }

    /** A header of the message itself. */
    Optional<String> header(String name) {
        try {
            return Optional.ofNullable(message.getHeader(name, ", "));
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    /** What is told of each recipient (RFC 3464 §2.3). */
    List<InternetHeaders> recipients() {
        return recipients;
    }

    /** What a mailbox provider tells of a reader (RFC 5965 §3). */
    Optional<InternetHeaders> feedback() {
        return Optional.ofNullable(feedback);
    }

    /** The headers of the letter that came back. */
    Optional<InternetHeaders> original() {
        return Optional.ofNullable(original);
    }

    /** Everything that is written for people. */
    String text() {
        return text.toString();
    }
}
