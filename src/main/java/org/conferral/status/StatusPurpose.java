package org.conferral.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a set bit of a status list means. */
public enum StatusPurpose {
    /** The credential counts no longer and never will again. */
    REVOCATION,
    /** The credential does not count for now. */
    SUSPENSION;

    /** The word the standard uses. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StatusPurpose> of(String text) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.text().equals(text))
                .findFirst();
    }
}
