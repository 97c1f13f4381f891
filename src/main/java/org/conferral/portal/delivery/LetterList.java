package org.conferral.portal.delivery;

import java.util.List;
import java.util.Optional;

/** One page of the delivery list, and where the next begins. */
public record LetterList(List<LetterLine> lines, Optional<String> next) {

    static LetterList of(List<LetterLine> found) {
        boolean more = found.size() > LetterFilter.PAGE;
        List<LetterLine> lines = more ? found.subList(0, LetterFilter.PAGE) : found;
        return new LetterList(lines, more ? Optional.of(lines.get(lines.size() - 1).id()) : Optional.empty());
    }

    public LetterList {
        lines = List.copyOf(lines);
    }
}
