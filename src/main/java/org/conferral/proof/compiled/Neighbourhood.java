package org.conferral.proof.compiled;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that hang together while no gap is in any statement about them, as the steps of a list of grades. What such a node's
 * surroundings look like depends on nothing but the labels that some of them have already, so it is worked out once and remembered.
 */
final class Neighbourhood {

    private static final int MOST = 2_000;

    private final int[] members;
    private final Map<ByteBuffer, Walk> walks = new ConcurrentHashMap<>();

    /** @param members the numbers of the nodes in their shape */
    Neighbourhood(int[] members) {
        this.members = members;
    }

    /** A path by the numbers its nodes have in their shape. */
    private record Walk(byte[] hash, int[] order) {}

    /** The path from a node as it was before, with these labels given. */
    @Nullable
    Path remembered(ByteBuffer situation, int firstLabel) {
        Walk walk = walks.get(situation);
        return walk == null ? null : new Path(walk.hash, Names.of(walk.order, firstLabel));
    }

    void remember(ByteBuffer situation, Path path, int firstLabel) {
        if (walks.size() >= MOST) {
            walks.clear();
        }
        walks.put(situation, new Walk(path.hash(), path.names().numbers(firstLabel)));
    }

    /** From which node the path begins, and which labels are given. */
    ByteBuffer situation(int node, Labels labels, int firstLabel) {
        Bytes text = new Bytes(16 * members.length).add(Labels.name(node - firstLabel));
        for (int member : members) {
            byte[] label = labels.of(firstLabel + member);
            text.add(' ');
            if (label != null) {
                text.add(label);
            }
        }
        return ByteBuffer.wrap(text.array(), 0, text.length());
    }
}
