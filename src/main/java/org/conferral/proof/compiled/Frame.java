package org.conferral.proof.compiled;

import java.util.List;

/**
 * A bundle's shape around the credentials it bundles. Its value {@link Values#BUNDLED} stands for their names.
 *
 * @param pointers where its other values stand, as JSON Pointers, beginning with the value after {@link Values#BUNDLED}
 * @param head     the text before the first bundled credential
 * @param tail     the text after the last
 */
record Frame(List<String> pointers, Text head, Text tail, List<GapUse> uses, String context, QuadShape quads) {

    Frame {
        pointers = List.copyOf(pointers);
        uses = List.copyOf(uses);
    }

    /** Whether the two are of the same text. */
    boolean readsLike(Frame other) {
        return head.readsLike(other.head) && tail.readsLike(other.tail);
    }
}
