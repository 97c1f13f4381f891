package org.conferral.issuance;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.conferral.proof.compiled.FilledDocument;

/** A draft that passed every check; only {@link Lint} and {@link Clearing} make one, and it can be signed once. */
public final class Cleared implements Preparation {

    private final Draft draft;
    private final Optional<FilledDocument> filled;
    private final AtomicBoolean redeemed = new AtomicBoolean();

    private Cleared(Draft draft, Optional<FilledDocument> filled) {
        this.draft = draft;
        this.filled = filled;
    }

    static Cleared of(Draft draft) {
        return new Cleared(draft, Optional.empty());
    }

    static Cleared of(Draft draft, FilledDocument filled) {
        return new Cleared(draft, Optional.of(filled));
    }

    /** The draft for the one signature it was cleared for. */
    Draft redeem() {
        if (!redeemed.compareAndSet(false, true)) {
            throw new IllegalStateException("this record has been signed already");
        }
        return draft;
    }

    /** The draft by its known shape, where it has one. */
    Optional<FilledDocument> filled() {
        return filled;
    }

    @Override
    public <T> T fold(Function<Cleared, T> whenCleared, Function<Refused, T> whenRefused) {
        return whenCleared.apply(this);
    }
}
