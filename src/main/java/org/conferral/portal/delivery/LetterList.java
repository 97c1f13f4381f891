package org.conferral.portal.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the delivery page shows: the letters a filter means, how many there are of each state, where the next page begins.
 *
 * @param delivers whether letters leave the house at all
 */
public record LetterList(
        LetterFilter filter, List<LetterLine> lines, Optional<String> next, LetterCounts counts, boolean delivers) {

    /** A state as a filter of the list, with the number of letters in it. */
    public record StateFilter(LetterState state, long count, boolean current) {}

    public LetterList {
        lines = List.copyOf(lines);
    }

    static LetterList of(LetterFilter filter, List<LetterLine> found, LetterCounts counts, boolean delivers) {
        boolean more = found.size() > LetterFilter.PAGE;
        List<LetterLine> lines = more ? found.subList(0, LetterFilter.PAGE) : found;
        Optional<String> next = more ? Optional.of(lines.get(lines.size() - 1).id()) : Optional.empty();
        return new LetterList(filter, lines, next, counts, delivers);
    }

    public List<StateFilter> filters() {
        return Arrays.stream(LetterState.values())
                .map(state -> new StateFilter(
                        state,
                        counts.in(state),
                        filter.state().filter(state::equals).isPresent()))
                .toList();
    }

    public long all() {
        return counts.all();
    }

    public boolean allShown() {
        return filter.state().isEmpty();
    }

    /** Whether nothing was ever written, so that the page says what will be here. */
    public boolean firstVisit() {
        return all() == 0 && filter.batchId().isEmpty() && filter.words().isEmpty();
    }

    public boolean nothingFound() {
        return lines.isEmpty() && !firstVisit();
    }

    public boolean heldBack() {
        return !delivers;
    }

    /** Whether the letters shown may be sent (again) all at once; those that arrived may not. */
    public boolean sendable() {
        boolean unsent = filter.state()
                .filter(state -> state.sendable() && state != LetterState.SENT)
                .isPresent();
        return unsent && delivers && !lines.isEmpty();
    }

    /** The rest of the address that keeps search and batch when a state is chosen. */
    public String kept() {
        String words = filter.words().isEmpty() ? "" : "&words=" + encoded(filter.words());
        return words + filter.batchId().map(batch -> "&batch=" + encoded(batch)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
