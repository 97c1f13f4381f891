package org.conferral.portal.issuing;

import org.conferral.portal.platform.Texts;

/**
 * How many records a list holds, counted no further than anybody reads.
 *
 * @param least there are no fewer
 * @param exact whether there are no more either
 */
public record FoundCount(int least, boolean exact) {

    /** Beyond this, nobody counts. */
    static final int MOST = 10_000;

    static FoundCount of(int seen, boolean tired) {
        return seen > MOST ? new FoundCount(MOST, false) : new FoundCount(seen, !tired);
    }

    /** The number in words: "412 records", "More than 10,000 records", "At least 12 records". */
    public String words() {
        if (exact) {
            return Texts.of("issuing", "list.count", least);
        }
        return least == MOST
                ? Texts.of("issuing", "list.count.more", least)
                : Texts.of("issuing", "list.count.least", least);
    }
}
