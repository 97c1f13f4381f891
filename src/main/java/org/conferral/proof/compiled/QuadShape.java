package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conferral.proof.compiled.Node.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one shape: by the things they are about, and by the things without a name that they mention.
 *
 * @param blocks the statements about things with a name
 * @param nodes  the things without
 * @param neighbourhoods for each of them the nodes it hangs together with, where no gap is in what is said of any
 * @param beyond whether a fixed text has a character above U+FFFF
 * @param high   whether a fixed text has a character from U+E000 to U+FFFF
 */
record QuadShape(
        List<Block> blocks, List<Node> nodes, @Nullable Neighbourhood[] neighbourhoods, boolean beyond, boolean high) {

    QuadShape {
        blocks = List.copyOf(blocks);
        nodes = List.copyOf(nodes);
    }

    static QuadShape of(List<Block> blocks, List<Node> nodes, boolean beyond, boolean high) {
        @Nullable Neighbourhood[] neighbourhoods = new Neighbourhood[nodes.size()];
        boolean[] seen = new boolean[nodes.size()];
        for (int node = 0; node < seen.length; node++) {
            int[] members = seen[node] ? new int[0] : together(node, nodes, seen);
            if (members.length > 0
                    && IntStream.of(members).allMatch(each -> nodes.get(each).hash() != null)) {
                Neighbourhood neighbourhood = new Neighbourhood(members);
                IntStream.of(members).forEach(each -> neighbourhoods[each] = neighbourhood);
            }
        }
        return new QuadShape(blocks, nodes, neighbourhoods, beyond, high);
    }

    /** All nodes that can be reached from one. */
    private static int[] together(int start, List<Node> nodes, boolean[] seen) {
        int[] found = new int[nodes.size()];
        int count = 1;
        found[0] = start;
        seen[start] = true;
        for (int i = 0; i < count; i++) {
            for (Relation relation : nodes.get(found[i]).relations()) {
                if (!seen[relation.other()]) {
                    seen[relation.other()] = true;
                    found[count++] = relation.other();
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
