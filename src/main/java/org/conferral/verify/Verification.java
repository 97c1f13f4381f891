package org.conferral.verify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.KeySource;

/** Looks at a credential from every side and says what it found. */
public final class Verification {

    private final KeySource keys;
    private final StatusSource lists;

    public Verification(KeySource keys, StatusSource lists) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.lists = Objects.requireNonNull(lists, "lists");
    }

    public Verdict verify(byte[] document, Instant now) {
        return new Verdict(Outcome.UNVERIFIABLE, Optional.empty(), List.of(), List.of());
    }
}
