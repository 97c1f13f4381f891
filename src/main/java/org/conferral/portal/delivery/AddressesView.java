package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of a learner.
 *
 * @param asRecorded whether letters go where the institution has it on record
 * @param waiting the address that a code was mailed to, as long as it can be typed
 */
public record AddressesView(List<Line> lines, boolean asRecorded, Optional<String> waiting) {

    /**
     * One address.
     *
     * @param id empty for the one of the open record as long as it is the only one
     * @param here whether the open record was sent to it
     * @param letters whether letters go to it, by the learner's choice
     * @param since when it was shown to be the learner's
     */
    public record Line(String id, String email, boolean here, boolean letters, Optional<Instant> since) {}

    static AddressesView of(
            String own, List<PersonAddress> known, Optional<PersonAddress> lettersTo, Optional<String> waiting) {
        List<Line> lines = new ArrayList<>();
        if (known.stream().noneMatch(each -> each.is(own))) {
            lines.add(new Line("", own, true, false, Optional.empty()));
        }
        known.forEach(each -> lines.add(new Line(
                each.id(),
                each.email(),
                each.is(own),
                lettersTo.filter(each::equals).isPresent(),
                Optional.of(each.provenAt()))));
        return new AddressesView(List.copyOf(lines), lettersTo.isEmpty(), waiting);
    }

    /** Whether there is any to choose from. */
    public boolean several() {
        return lines.size() > 1;
    }
}
