package org.conferral.proof.compiled;

import org.jspecify.annotations.Nullable;

/**
 * One shape with its gaps filled, as part of a document.
 *
 * @param quads      the statements
 * @param values     what fills the gaps
 * @param firstLabel the number of this part's first node among all nodes of the document
 * @param hashes     the first-degree hashes of its nodes
 */
record Instance(QuadShape quads, Values values, int firstLabel, byte[][] hashes) {

    int nodeCount() {
        return hashes.length;
    }

    /** One of its nodes, by its number in the document. */
    Node node(int number) {
        return quads.nodes().get(number - firstLabel);
    }

    /** The nodes it hangs together with, where what they look like is always the same. */
    @Nullable
    Neighbourhood neighbourhood(int number) {
        return quads.neighbourhoods()[number - firstLabel];
    }
}
