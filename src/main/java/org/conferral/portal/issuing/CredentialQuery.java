package org.conferral.portal.issuing;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which records are asked for: of one batch or all, of one kind, of whom a text speaks, and after which one. */
public record CredentialQuery(
        Optional<String> batchId, CredentialFilter filter, Optional<String> text, Optional<String> after, int limit) {

    private static final int MOST = 1_000;

    public CredentialQuery {
        Objects.requireNonNull(filter, "filter");
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** The text as the beginning of a name or address, with the signs escaped that would stand for any others. */
    String pattern() {
        return text.orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
