package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a search before its records are looked at.
 *
 * @param learners whom the text means; empty when there is no text, or when it means too many to be named
 * @param words the text itself, where it means too many
 * @param batches the batches that can hold what is sought, in the order of the list; empty when any can
 * @param moreBatches whether there are more of them
 */
record Narrowing(
        Optional<List<String>> learners,
        Optional<Condition> words,
        Optional<List<String>> batches,
        boolean moreBatches) {

    static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether it is clear already that no record fits. */
    boolean isHopeless() {
        return learners.filter(List::isEmpty).isPresent()
                || batches.filter(List::isEmpty).isPresent();
    }
}
