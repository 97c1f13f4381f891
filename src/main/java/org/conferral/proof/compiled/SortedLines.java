package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.TreeSet;

/** Statements whose order only their filled gaps decide: written one by one, sorted, none of them twice. */
final class SortedLines {

    private final TreeSet<Written> lines = new TreeSet<>();
    private final Bytes scratch = new Bytes(512);

    /** Takes these statements of a part in; one that names bundled credentials once for each of them. */
    void take(Line[] some, QuadShape quads, Values values, byte[][] labels, int firstLabel) {
        for (Line line : some) {
            if (quads.bundles() && line.has(Values.BUNDLED)) {
                for (int i = 0; i < values.bundled(); i++) {
                    values.turn(i);
                    take(line, values, labels, firstLabel);
                }
            } else {
                take(line, values, labels, firstLabel);
            }
        }
    }

    private void take(Line line, Values values, byte[][] labels, int firstLabel) {
        scratch.clear();
        line.write(scratch, values, labels, firstLabel);
        lines.add(new Written(scratch.copy(), line.others()));
    }

    void write(Bytes target) {
        lines.forEach(line -> target.add(line.text()));
    }

    /** A statement as it is written, and the nodes it names without telling them apart. */
    private record Written(byte[] text, int[] others) implements Comparable<Written> {

        @Override
        public int compareTo(Written other) {
            int order = Arrays.compareUnsigned(text, other.text);
            return order == 0 ? Arrays.compare(others, other.others) : order;
        }
    }
}
