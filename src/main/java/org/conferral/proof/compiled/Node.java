package org.conferral.proof.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing without a name, and all statements that mention it.
 *
 * @param seen     the statements as this node sees them, sorted
 * @param ordered  whether their order is the same whatever fills the gaps
 * @param hash     the first-degree hash where no gap is in the statements
 * @param mentions which nodes each statement names and where
 */
record Node(Line[] seen, boolean ordered, byte @Nullable [] hash, List<Mention> mentions) {

    /** The numbers of the nodes a statement names as subject, object and graph, -1 for none, and its predicate. */
    record Mention(int subject, int object, int graph, byte[] predicate) {}
}
