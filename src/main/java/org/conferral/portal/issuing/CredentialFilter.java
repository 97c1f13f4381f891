package org.conferral.portal.issuing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of a batch as filters of its records, each with its condition. What is out of the ordinary is rare: an index finds it by the
 * column that tells it alone.
 */
public enum CredentialFilter {
    ALL("1 = 1", "", Kind.ANY),
    PENDING("t.state = 'PENDING'", "", Kind.STATE),
    ISSUED("t.state = 'ISSUED'", "", Kind.STATE),
    FAILED("t.state = 'FAILED'", "odd_state", Kind.STATE),
    CANCELLED("t.state = 'CANCELLED'", "odd_state", Kind.STATE),
    SUSPENDED("t.standing = 'SUSPENDED'", "odd_state", Kind.STANDING),
    REVOKED("t.standing = 'REVOKED'", "odd_state", Kind.STANDING),
    MAILED("t.mail_state = 'SENT'", "", Kind.DELIVERY),
    HELD("t.mail_state = 'HELD'", "", Kind.DELIVERY),
    BOUNCED("t.mail_state = 'BOUNCED'", "odd_mail", Kind.DELIVERY),
    UNSENT("t.mail_state = 'FAILED'", "odd_mail", Kind.DELIVERY),
    CLAIMED("t.claimed_at is not null", "", Kind.DELIVERY),
    UNCLAIMED("t.state = 'ISSUED' and t.claimed_at is null and t.declined_at is null", "", Kind.DELIVERY),
    DECLINED("t.declined_at is not null", "odd_claim", Kind.DELIVERY);

    private enum Kind {
        ANY,
        STATE,
        STANDING,
        DELIVERY
    }

    private final String condition;
    private final String oddColumn;
    private final Kind kind;

    CredentialFilter(String condition, String oddColumn, Kind kind) {
        this.condition = condition;
        this.oddColumn = oddColumn;
        this.kind = kind;
    }

    /** Which rows of the table, called {@code t}, it means. */
    String condition() {
        return condition;
    }

    /** The column that holds {@link #oddValue} for what this filter means, and nothing for what is ordinary; empty where it means that. */
    Optional<String> oddColumn() {
        return Optional.of(oddColumn).filter(column -> !column.isEmpty());
    }

    String oddValue() {
        return this == UNSENT ? FAILED.name() : name();
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
