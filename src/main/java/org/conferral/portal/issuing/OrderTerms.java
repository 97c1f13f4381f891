package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The terms of an order as they are kept, once they are given. */
@Embeddable
class OrderTerms {

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private ReasonCode code;

    private String reason;

    @Column(name = "effective_at")
    private Instant at;

    protected OrderTerms() {}

    static OrderTerms none() {
        return new OrderTerms();
    }

    static OrderTerms of(RevocationTerms given) {
        OrderTerms terms = new OrderTerms();
        terms.deed = given.deed();
        terms.code = given.code().orElse(null);
        terms.reason = given.reason();
        terms.at = given.at().orElse(null);
        return terms;
    }

    boolean areGiven() {
        return deed != null;
    }

    boolean isTooEarly(Instant now) {
        return at != null && now.isBefore(at);
    }

    Optional<RevocationTerms> view() {
        return Optional.ofNullable(deed)
                .map(what -> new RevocationTerms(
                        what, Optional.ofNullable(code), reason == null ? "" : reason, Optional.ofNullable(at)));
    }
}
