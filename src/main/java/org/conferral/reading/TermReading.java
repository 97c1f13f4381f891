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

    /** What was achieved in it, without what sums it up. */
    public List<AwardReading> courses() {
        return awards.stream().filter(award -> !award.summary()).toList();
    }

    /** The figures that sum it up, such as its grade point average. */
    public List<ResultReading> figures() {
        return awards.stream()
                .filter(AwardReading::summary)
                .flatMap(award -> award.results().stream())
                .toList();
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
