package org.conferral.issuance;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.ShapeLibrary;

/**
 * The look at drafts that come in great numbers: the first of each shape is looked through in full and its shape learned, of the
 * others only what differs. Whatever is unusual is looked through in full.
 *
 * <p>Fit for use by several threads.
 */
public final class Clearing {

    /** So many shapes are learned at once; from then on only as long as those known are of use. */
    private static final int LEARNED_FREELY = 64;

    private static final int USES_PER_SHAPE = 4;

    private final ShapeLibrary library = new ShapeLibrary(Varying::at);
    private final ValueLint values = new ValueLint();
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong learned = new AtomicLong();

    /** Names every reason against signing, or clears the draft for one signature. */
    public Preparation check(Draft draft) {
        Optional<FilledDocument> filled = library.find(draft.own());
        filled.ifPresent(document -> found.incrementAndGet());
        if (filled.filter(values::isClean).isPresent()) {
            return Cleared.of(draft, filled.get());
        }
        return Lint.check(draft).fold(cleared -> withShape(draft, filled), refused -> refused);
    }

    private Preparation withShape(Draft draft, Optional<FilledDocument> known) {
        return known.or(() -> learn(draft))
                .map(filled -> Cleared.of(draft, filled))
                .orElseGet(() -> Cleared.of(draft));
    }

    /** Learning costs as much as signing many records the general way, so it has to be of use. */
    private Optional<FilledDocument> learn(Draft draft) {
        if (learned.get() > LEARNED_FREELY + found.get() / USES_PER_SHAPE) {
            return Optional.empty();
        }
        learned.incrementAndGet();
        return library.learn(draft.own());
    }

    /** Forgets every shape, as when a signature by one was found wanting. */
    public void forget() {
        library.forget();
        values.forget();
    }
}
