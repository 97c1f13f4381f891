package org.conferral.portal.delivery;

import java.util.Optional;

/**
 * Whether letters are signed (DKIM), and what has to be published for it.
 *
 * @param sender the domain letters come from
 * @param current the record of the key that signs; empty while none does
 * @param next the record of a key that is ready and does not sign yet
 * @param fits whether the key that signs is one for that domain
 */
public record DkimView(String sender, Optional<DkimRecord> current, Optional<DkimRecord> next, boolean fits) {

    /** Whether letters are signed at this moment. */
    public boolean signing() {
        return current.isPresent() && fits;
    }

    /** Whether there is a key that signs nothing, because letters come from elsewhere now. */
    public boolean misplaced() {
        return current.isPresent() && !fits;
    }

    public boolean unsigned() {
        return current.isEmpty();
    }

    public boolean prepared() {
        return next.isPresent();
    }
}
