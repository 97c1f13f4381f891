package org.conferral.portal.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What the correction queue shows.
 *
 * @param over    whether those are shown that are over
 * @param next    where the next page begins
 * @param waiting how many wait
 * @param ended   how many are over
 */
public record CorrectionList(
        boolean over, List<CorrectionLine> lines, Optional<String> next, long waiting, long ended) {

    public CorrectionList {
        lines = List.copyOf(lines);
    }

    static CorrectionList of(boolean over, List<CorrectionLine> found, long waiting, long ended) {
        boolean more = found.size() > CorrectionRequests.PAGE;
        List<CorrectionLine> lines = more ? found.subList(0, CorrectionRequests.PAGE) : found;
        Optional<String> next = more ? Optional.of(lines.get(lines.size() - 1).id()) : Optional.empty();
        return new CorrectionList(over, lines, next, waiting, ended);
    }

    /** Whether nobody has ever said that anything is wrong. */
    public boolean firstVisit() {
        return waiting + ended == 0;
    }

    public boolean nothing() {
        return lines.isEmpty() && !firstVisit();
    }
}
