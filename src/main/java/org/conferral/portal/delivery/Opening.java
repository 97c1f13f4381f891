package org.conferral.portal.delivery;

import java.util.Optional;

/** What came of the human step: the ticket to the open record, or none. */
public record Opening(Optional<String> ticket) {

    static Opening granted(String ticket) {
        return new Opening(Optional.of(ticket));
    }

    static Opening refused() {
        return new Opening(Optional.empty());
    }
}
