package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of a batch as filters of its records, each with its condition. What is out of the ordinary is rare: an index finds it by the
 * three letters that tell how a record stands, what became of its letter, and of its claim; the column is empty where all is ordinary.
 */
public enum CredentialFilter {
    ALL("1 = 1", "", Kind.ANY),
    PENDING("t.state = 'PENDING'", "", Kind.STATE),
    ISSUED("t.state = 'ISSUED'", "", Kind.STATE),
    FAILED("t.state = 'FAILED'", "F..", Kind.STATE),
    CANCELLED("t.state = 'CANCELLED'", "C..", Kind.STATE),
    SUSPENDED("t.standing = 'SUSPENDED'", "S..", Kind.STANDING),
    REVOKED("t.standing = 'REVOKED'", "R..", Kind.STANDING),
    MAILED("t.mail_state = 'SENT'", "", Kind.DELIVERY),
    HELD("t.mail_state = 'HELD'", "", Kind.DELIVERY),
    BOUNCED("t.mail_state = 'BOUNCED'", ".B.", Kind.DELIVERY),
    UNSENT("t.mail_state = 'FAILED'", ".U.", Kind.DELIVERY),
    CLAIMED("t.claimed_at is not null", "", Kind.DELIVERY),
    UNCLAIMED("t.state = 'ISSUED' and t.claimed_at is null and t.declined_at is null", "", Kind.DELIVERY),
    DECLINED("t.declined_at is not null", "..D", Kind.DELIVERY);

    private enum Kind {
        ANY,
        STATE,
        STANDING,
        DELIVERY
    }

    private final String condition;
    private final List<String> odd;
    private final Kind kind;

    CredentialFilter(String condition, String letters, Kind kind) {
        this.condition = condition;
        this.odd = oddLike(letters);
        this.kind = kind;
    }

    /** Which rows of the table, called {@code t}, it means. */
    String condition() {
        return condition;
    }

    /** All values that the column {@code odd} may have where this filter fits; none where it means what is ordinary. */
    List<String> odd() {
        return odd;
    }

    private static List<String> oddLike(String letters) {
        List<String> odd = new ArrayList<>();
        for (String standing : List.of("-", "S", "R", "F", "C")) {
            for (String mail : List.of("-", "B", "U")) {
                for (String claim : List.of("-", "D")) {
                    odd.add(standing + mail + claim);
                }
            }
        }
        return odd.stream().filter(each -> each.matches(letters)).toList();
    }

    /** Whether it asks what became of the letter and the claim. */
    public boolean isDelivery() {
        return kind == Kind.DELIVERY;
    }

    /** The filter as addresses and bundles of texts name it. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a list can be narrowed down to as to the records themselves. */
    static List<CredentialFilter> standings() {
        return Arrays.stream(values()).filter(filter -> !filter.isDelivery()).toList();
    }

    /** What a list can be narrowed down to as to letters and claims. */
    static List<CredentialFilter> deliveries() {
        return Arrays.stream(values()).filter(CredentialFilter::isDelivery).toList();
    }

    /** The filter a link names; whatever else an address says means all. */
    public static CredentialFilter named(Optional<String> name) {
        return Stream.of(values())
                .filter(filter -> name.filter(given -> filter.name().equalsIgnoreCase(given))
                        .isPresent())
                .findFirst()
                .orElse(ALL);
    }
}
