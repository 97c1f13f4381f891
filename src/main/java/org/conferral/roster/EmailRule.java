package org.conferral.roster;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether mail can be sent to an address, by the rules that mail servers live by and not by the full grammar (RFC 5321 §4.1.2). */
public final class EmailRule {

    private static final int LONGEST = 254;
    private static final int LONGEST_MAILBOX = 64;
    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private EmailRule() {}

    static Optional<String> read(String text, CellReading reading) {
        String address = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        Optional<Code> wrong = wrong(address);
        wrong.ifPresent(code -> reading.say(code, address.substring(address.lastIndexOf('@') + 1)));
        return wrong.isPresent() ? Optional.empty() : Optional.of(address);
    }

    /** Whether mail can be sent there: one mailbox at one domain that has a name of its own, nothing around it. */
    public static boolean isAddress(String text) {
        return wrong(text).isEmpty();
    }

    private static Optional<Code> wrong(String address) {
        int at = address.indexOf('@');
        if (at < 0) {
            return Optional.of(Code.EMAIL_WITHOUT_AT);
        }
        if (at != address.lastIndexOf('@')) {
            return Optional.of(Code.EMAIL_SEVERAL);
        }
        if (address.indexOf('<') >= 0) {
            return Optional.of(Code.EMAIL_MALFORMED);
        }
        if (address.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Optional.of(Code.EMAIL_WITH_SPACE);
        }
        String mailbox = address.substring(0, at);
        if (mailbox.length() > LONGEST_MAILBOX || !MAILBOX.matcher(mailbox).matches()) {
            return Optional.of(Code.EMAIL_MALFORMED);
        }
        return address.length() > LONGEST || !isDomain(address.substring(at + 1))
                ? Optional.of(Code.EMAIL_DOMAIN_MALFORMED)
                : Optional.empty();
    }

    private static boolean isDomain(String domain) {
        String ascii;
        try {
            ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(java.util.Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        String[] labels = ascii.split("\\.", -1);
        String last = labels[labels.length - 1];
        boolean known = last.length() > 1 && last.chars().anyMatch(Character::isLetter);
        return labels.length > 1
                && known
                && java.util.Arrays.stream(labels)
                        .allMatch(label -> LABEL.matcher(label).matches());
    }
}
