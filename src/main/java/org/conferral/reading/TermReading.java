package org.conferral.reading;

import java.math.BigDecimal;
import java.util.List;

/** The achievements of one academic term; the name is empty for those that belong to none. */
public record TermReading(String name, List<AwardReading> awards) {

    public TermReading {
        awards = List.copyOf(awards);
    }

    public boolean named() {
        return !name.isEmpty();
    }

    /** The credits earned in this term, "" when no achievement of it carries any. */
    public String totalCredits() {
        List<BigDecimal> credits = awards.stream()
                .map(AwardReading::credits)
                .filter(earned -> !earned.isEmpty())
                .map(BigDecimal::new)
                .toList();
        return credits.isEmpty() ? "" : Json.plain(credits.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
