package org.conferral.proof.compiled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The canonical labels of a document's nodes, as they are given one after the other. */
final class Labels {

    private static final int READY = 1024;
    private static final byte[][] LABELS = numbered("_:c14n");
    private static final byte[][] NAMES = numbered("_:b");

    private final byte[][] ofNode;
    private final int[] nodes;
    private int count;

    Labels(int nodeCount) {
        ofNode = new byte[nodeCount][];
        nodes = new int[nodeCount];
    }

    byte @Nullable [] of(int node) {
        return ofNode[node];
    }

    /** Gives a node the next label, unless it has one. */
    void give(int node) {
        if (ofNode[node] == null) {
            ofNode[node] = count < READY ? LABELS[count] : Bytes.of("_:c14n" + count);
            nodes[count++] = node;
        }
    }

    /** The nodes in the order of their labels as texts: 0, 1, 10, 11, 2 … */
    int[] inTextOrder() {
        int[] sorted = new int[count];
        int number = 0;
        for (int i = 0; i < count; i++) {
            sorted[i] = nodes[number];
            number = after(number);
        }
        return sorted;
    }

    /** The number that follows as a text, among those that were given. */
    private int after(int number) {
        if (number > 0 && number * 10 < count) {
            return number * 10;
        }
        int next = (number + 1 < count ? number : number / 10) + 1;
        while (next % 10 == 0) {
            next /= 10;
        }
        return next;
    }

    /** The name a node has until it gets its label, by its number on the way. */
    static byte[] name(int number) {
        return number < READY ? NAMES[number] : Bytes.of("_:b" + number);
    }

    private static byte[][] numbered(String prefix) {
        byte[][] all = new byte[READY][];
        Arrays.setAll(all, i -> Bytes.of(prefix + i));
        return all;
    }
}
