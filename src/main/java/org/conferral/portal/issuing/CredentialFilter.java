package org.conferral.portal.issuing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The counts of a batch as filters of its records, each with its condition in the query language. */
public enum CredentialFilter {
    ALL("1 = 1"),
    PENDING("c.state = org.conferral.portal.issuing.CredentialState.PENDING"),
    ISSUED("c.state = org.conferral.portal.issuing.CredentialState.ISSUED"),
    FAILED("c.state = org.conferral.portal.issuing.CredentialState.FAILED"),
    MAILED("c.mailState = org.conferral.portal.issuing.MailState.SENT"),
    HELD("c.mailState = org.conferral.portal.issuing.MailState.HELD"),
    BOUNCED("c.mailState = org.conferral.portal.issuing.MailState.BOUNCED"),
    CLAIMED("c.claimedAt is not null"),
    DECLINED("c.declinedAt is not null"),
    SUSPENDED("c.standing.word = 'SUSPENDED'"),
    REVOKED("c.standing.word = 'REVOKED'");

    private final String condition;

    CredentialFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The filter as addresses and bundles of texts name it. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
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
