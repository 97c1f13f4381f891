package org.conferral.proof.compiled;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Gives every node without a name its canonical label (RDFC-1.0, section 4.4). */
final class Labelling {

    private static final VarHandle BEGINNING = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Assembly whole;
    private final Labels labels;
    private final Ranked[] order;

    private Labelling(Assembly whole) {
        this.whole = whole;
        labels = new Labels(whole.nodeCount());
        order = new Ranked[whole.nodeCount()];
        for (Instance part : whole.parts()) {
            for (int i = 0; i < part.nodeCount(); i++) {
                int node = part.firstLabel() + i;
                order[node] = Ranked.of(part.hashes()[i], node);
            }
        }
        Arrays.sort(order);
    }

    /** A node by its first-degree hash; the beginning of that decides nearly always. */
    private record Ranked(long beginning, byte[] hash, int node) implements Comparable<Ranked> {

        static Ranked of(byte[] hash, int node) {
            return new Ranked((long) BEGINNING.get(hash, 0), hash, node);
        }

        @Override
        public int compareTo(Ranked other) {
            int order = Long.compareUnsigned(beginning, other.beginning);
            return order == 0 ? Arrays.compareUnsigned(hash, other.hash) : order;
        }

        boolean sameAs(Ranked other) {
            return beginning == other.beginning && Arrays.equals(hash, other.hash);
        }
    }

    /** The labels of all nodes of a document, by the numbers of the nodes. */
    static Labels of(Assembly whole, Hashing hashing) {
        Labelling labelling = new Labelling(whole);
        if (labelling.unique()) {
            labelling.order(hashing);
        }
        return labelling.labels;
    }

    /** Labels the nodes whose hash is theirs alone; tells whether others are left. */
    private boolean unique() {
        boolean left = false;
        for (int i = 0; i < order.length; i++) {
            if (same(i, i - 1) || same(i, i + 1)) {
                left = true;
            } else {
                labels.give(order[i].node());
            }
        }
        return left;
    }

    /** Nodes that look alike are told apart by what surrounds them. */
    private void order(Hashing hashing) {
        Surroundings surroundings = new Surroundings(whole, labels, hashing);
        for (int i = 0; i < order.length; ) {
            int end = i + 1;
            while (same(i, end)) {
                end++;
            }
            if (end > i + 1) {
                surroundings.label(group(i, end));
            }
            i = end;
        }
    }

    private int[] group(int from, int to) {
        int[] nodes = new int[to - from];
        Arrays.setAll(nodes, i -> order[from + i].node());
        return nodes;
    }

    private boolean same(int one, int other) {
        return other >= 0 && other < order.length && order[one].sameAs(order[other]);
    }
}
