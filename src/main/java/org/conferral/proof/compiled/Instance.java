package org.conferral.proof.compiled;

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
}
