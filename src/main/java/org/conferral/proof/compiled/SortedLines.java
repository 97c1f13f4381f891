package org.conferral.proof.compiled;

import java.util.Arrays;

/** Statements whose order only their filled gaps decide: written one after the other, sorted, none of them twice. */
final class SortedLines {

    private final Bytes text = new Bytes(1024);
    private Span[] spans = new Span[16];
    private int count;

    private record Span(int from, int to) {}

    void add(Line line, Values values, Labels labels, int firstLabel) {
        int from = text.length();
        line.write(text, values, labels, firstLabel);
        if (count == spans.length) {
            spans = Arrays.copyOf(spans, 2 * count);
        }
        spans[count++] = new Span(from, text.length());
    }

    void write(Bytes target) {
        Arrays.sort(spans, 0, count, this::order);
        for (int i = 0; i < count; i++) {
            if (i == 0 || order(spans[i - 1], spans[i]) != 0) {
                target.add(text.array(), spans[i].from(), spans[i].to() - spans[i].from());
            }
        }
    }

    private int order(Span one, Span other) {
        return Arrays.compareUnsigned(text.array(), one.from(), one.to(), text.array(), other.from(), other.to());
    }
}
