package org.conferral.proof.compiled;

import java.util.List;

/**
 * The statements of one shape: by the things they are about, and by the things without a name that they mention.
 *
 * @param bundles whether the gap {@link Values#BUNDLED} stands for each bundled credential in turn
 * @param beyond  whether a fixed text has a character above U+FFFF
 * @param high    whether a fixed text has a character from U+E000 to U+FFFF
 */
record QuadShape(List<Block> blocks, List<Node> nodes, boolean bundles, boolean beyond, boolean high) {

    QuadShape {
        blocks = List.copyOf(blocks);
        nodes = List.copyOf(nodes);
    }
}
