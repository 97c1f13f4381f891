package org.conferral.portal.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.portal.delivery.DeliveryReport.Kind;

/**
 * Understands what mail servers report: delivery status notifications (RFC 3464), complaints (RFC 5965), and the plain letters of servers that send
 * neither, as far as they come from a mail server, name a letter and say a code.
 */
final class ReportReading {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern RETURN_ADDRESS = Pattern.compile("(?i)\\+" + ID + "@");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?i)<" + ID + "@[^>\\s]+>");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.-])([45])\\d\\d(?=[ \\-])");
    private static final Pattern DAEMON = Pattern.compile("(?i)(mailer-daemon|postmaster|mail-daemon|mdaemon)@?");

    private final ReportParts parts;

    private ReportReading(ReportParts parts) {
        this.parts = parts;
    }

    /**
     * What a message reports; empty when it reports nothing that matters.
     *
     * @throws MessagingException when the message cannot be read
     */
    static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        var reading = new ReportReading(ReportParts.of(message));
        if (reading.parts.feedback().isPresent()) {
            return reading.complaint(reading.parts.feedback().get());
        }
        return reading.parts.recipients().isEmpty() ? reading.plain() : reading.notification();
    }

    private Optional<DeliveryReport> complaint(InternetHeaders feedback) {
        String type = ReportParts.first(feedback, "Feedback-Type").orElse("").toLowerCase(Locale.ROOT);
        return Optional.of(type)
                .filter(given -> given.equals("abuse") || given.equals("fraud"))
                .map(given -> report(
                        Kind.COMPLAINT,
                        "",
                        given + ", " + ReportParts.first(feedback, "User-Agent").orElse(""),
                        addresses(Stream.of(feedback), "Original-Rcpt-To")));
    }

    /** RFC 3464 §2.3.3: of several recipients the one who gets nothing counts. */
    private Optional<DeliveryReport> notification() {
        return parts.recipients().stream()
                .filter(each -> kind(each).isPresent())
                .min(Comparator.comparing(each -> kind(each).orElseThrow()))
                .map(this::notification);
    }

    private static Optional<Kind> kind(InternetHeaders recipient) {
        return switch (ReportParts.first(recipient, "Action").orElse("failed").toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(Kind.FAILED);
            case "delayed" -> Optional.of(Kind.DELAYED);
            default -> Optional.empty();
        };
    }

    private DeliveryReport notification(InternetHeaders recipient) {
        String said = ReportParts.first(recipient, "Diagnostic-Code")
                .map(code -> code.replaceFirst("^[\\w-]+\\s*;\\s*", ""))
                .orElse("");
        String status = ReportParts.first(recipient, "Status")
                .flatMap(given -> found(STATUS, given))
                .or(() -> found(STATUS, said))
                .orElse(kind(recipient).orElseThrow() == Kind.FAILED ? "5.0.0" : "4.0.0");
        return report(
                kind(recipient).orElseThrow(),
                status,
                said.contains(status) ? said : status + " " + said,
                addresses(Stream.of(recipient), "Original-Recipient", "Final-Recipient"));
    }

    /** A letter by a mail server that keeps to no standard: it must name one of ours and say a code, or at least who was not reached. */
    private Optional<DeliveryReport> plain() {
        Optional<String> failed = parts.header("X-Failed-Recipients");
        boolean server = failed.isPresent()
                || parts.header("From")
                        .filter(from -> DAEMON.matcher(from).find())
                        .isPresent();
        Optional<String> line =
                parts.text().lines().filter(ReportReading::saysCode).findFirst();
        if (!server || letters().isEmpty() || failed.isEmpty() && line.isEmpty()) {
            return Optional.empty();
        }
        String said = line.orElse("").strip();
        String status = found(STATUS, said)
                .or(() -> found(REPLY, said).map(first -> first + ".0.0"))
                .orElse("5.0.0");
        return Optional.of(report(
                status.startsWith("4") ? Kind.DELAYED : Kind.FAILED,
                status,
                said.isEmpty() ? status : said,
                failed.map(list -> Arrays.asList(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*")))
                        .orElse(List.of())));
    }

    private static boolean saysCode(String line) {
        return found(STATUS, line).filter(status -> !status.startsWith("2")).isPresent()
                || REPLY.matcher(line).find();
    }

    private DeliveryReport report(Kind kind, String status, String words, List<String> recipients) {
        Optional<String> to = parts.original()
                .flatMap(original -> ReportParts.first(original, "To"))
                .flatMap(ReportReading::mailbox);
        return new DeliveryReport(kind, status, words, letters(), to, recipients);
    }

    /** The letters that are named: by the address the report went to, by the letter that came back, by what it answers, or in its words. */
    private List<String> letters() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of("X-Original-To", "Delivered-To", "Envelope-To", "To")
                .flatMap(name -> parts.header(name).stream())
                .forEach(address -> found(RETURN_ADDRESS, address).ifPresent(ids::add));
        parts.original()
                .flatMap(original -> ReportParts.first(original, "Message-ID"))
                .flatMap(id -> found(MESSAGE_ID, id))
                .ifPresent(ids::add);
        Stream.of("In-Reply-To", "References")
                .flatMap(name -> parts.header(name).stream())
                .forEach(header -> found(MESSAGE_ID, header).ifPresent(ids::add));
        found(MESSAGE_ID, parts.text()).ifPresent(ids::add);
        return ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> addresses(Stream<InternetHeaders> headers, String... names) {
        List<String> found = new ArrayList<>();
        headers.forEach(group -> Stream.of(names)
                .flatMap(name -> ReportParts.first(group, name).stream())
                .map(value -> value.replaceFirst("^[\\w-]+\\s*;\\s*", "").replaceAll("[<>]", ""))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .forEach(found::add));
        return found;
    }

    private static Optional<String> mailbox(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false))
                    .findFirst()
                    .map(InternetAddress::getAddress);
        } catch (AddressException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
