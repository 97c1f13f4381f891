package org.conferral.issuance;

import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** A draft that passed every check; only {@link Lint} makes one, and it can be signed once. */
public final class Cleared implements Preparation {

    private final JsonObject document;
    private final AtomicBoolean redeemed = new AtomicBoolean();

    private Cleared(JsonObject document) {
        this.document = document;
    }

    static Cleared of(Draft draft) {
        return new Cleared(draft.document());
    }

    /** The document for the one signature it was cleared for. */
    JsonObject redeem() {
        if (!redeemed.compareAndSet(false, true)) {
            throw new IllegalStateException("this record has been signed already");
        }
        return document;
    }

    @Override
    public <T> T fold(Function<Cleared, T> whenCleared, Function<Refused, T> whenRefused) {
        return whenCleared.apply(this);
    }
}
