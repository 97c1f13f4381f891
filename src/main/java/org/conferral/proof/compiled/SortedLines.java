package org.conferral.proof.compiled;

import java.util.Arrays;

/** Statements whose order only their filled gaps decide: written one after the other, sorted, none of them twice. */
final class SortedLines {

    private final Bytes text = new Bytes(1024);
    private Written[] lines = new Written[16];
    private int count;

    /** Where a statement is written, and the nodes it names without telling them apart. */
    private record Written(int from, int to, int[] others) {}

    void clear() {
        text.clear();
        count = 0;
    }

    void add(Line line, Values values, Labels labels, int firstLabel) {
        int from = text.length();
        line.write(text, values, labels, firstLabel);
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = new Written(from, text.length(), line.others());
    }

    void write(Bytes target) {
        Arrays.sort(lines, 0, count, this::order);
        for (int i = 0; i < count; i++) {
            if (i == 0 || order(lines[i - 1], lines[i]) != 0) {
                target.add(text.array(), lines[i].from(), lines[i].to() - lines[i].from());
            }
        }
    }

    private int order(Written one, Written other) {
        int order = Arrays.compareUnsigned(text.array(), one.from(), one.to(), text.array(), other.from(), other.to());
        return order == 0 ? Arrays.compare(one.others(), other.others()) : order;
    }
}
