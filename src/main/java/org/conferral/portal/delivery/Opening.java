package org.conferral.portal.delivery;

import java.util.Optional;

/**
 * What came of the human step: the ticket to the open record, or none.
 *
 * @param agreed false when the learner has not agreed to what has to be agreed to first
 */
public record Opening(Optional<String> ticket, boolean agreed) {

    static Opening granted(String ticket) {
        return new Opening(Optional.of(ticket), true);
    }

    static Opening refused() {
        return new Opening(Optional.empty(), true);
    }

    /** The learner has not agreed to what the unit asks for; no answer was counted. */
    static Opening unagreed() {
        return new Opening(Optional.empty(), false);
    }
}
