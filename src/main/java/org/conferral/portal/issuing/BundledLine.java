package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;

/**
 * A credential inside a record, and whether the institution stands behind it.
 *
 * @param part its number in the record, counted from 1
 * @param id the identifier inside it
 * @param reason why it was withdrawn by itself; empty when it was with the whole record
 * @param apart whether it can be withdrawn by itself
 */
public record BundledLine(
        int part,
        String id,
        String name,
        String standing,
        Optional<String> reason,
        Optional<Instant> since,
        boolean apart) {

    public boolean isRevoked() {
        return standing.equals("REVOKED");
    }

    public boolean isRevocable() {
        return apart && !isRevoked();
    }
}
