package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;

/** Gives every node without a name its canonical label (RDFC-1.0, section 4.4). */
final class Labelling {

    private static final int READY = 1024;
    private static final byte[][] LABELS = new byte[READY][];

    static {
        for (int i = 0; i < READY; i++) {
            LABELS[i] = label(i);
        }
    }

    private final byte[][] hashes;
    private final Integer[] order;
    private final byte[][] labels;
    private int issued;

    private Labelling(List<Instance> parts, int count) {
        hashes = new byte[count][];
        order = new Integer[count];
        labels = new byte[count][];
        for (Instance part : parts) {
            System.arraycopy(part.hashes(), 0, hashes, part.firstLabel(), part.nodeCount());
        }
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (one, other) -> Arrays.compareUnsigned(hashes[one], hashes[other]));
    }

    /** The labels of all nodes of a document, by the numbers of the nodes. */
    static byte[][] of(List<Instance> parts, int count, Hashing hashing) {
        Labelling labelling = new Labelling(parts, count);
        if (labelling.unique()) {
            labelling.order(parts, hashing);
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
                issue(order[i]);
            }
        }
        return left;
    }

    /** Nodes that look alike are told apart by what surrounds them. */
    private void order(List<Instance> parts, Hashing hashing) {
        Surroundings surroundings = new Surroundings(parts, hashes, labels, hashing);
        for (int i = 0; i < order.length; ) {
            int end = i + 1;
            while (same(i, end)) {
                end++;
            }
            if (end > i + 1) {
                surroundings.order(Arrays.asList(order).subList(i, end)).forEach(this::issue);
            }
            i = end;
        }
    }

    private boolean same(int one, int other) {
        return other >= 0 && other < order.length && Arrays.equals(hashes[order[one]], hashes[order[other]]);
    }

    private void issue(int node) {
        if (labels[node] == null) {
            labels[node] = issued < READY ? LABELS[issued] : label(issued);
            issued++;
        }
    }

    private static byte[] label(int number) {
        return Bytes.of("_:c14n" + number);
    }
}
