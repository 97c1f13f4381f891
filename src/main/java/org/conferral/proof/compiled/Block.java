package org.conferral.proof.compiled;

import java.util.List;

/** All statements of one shape about one thing, in their order; whole when no gap is in any of them. */
final class Block {

    private final Subject subject;
    private final Line[] lines;
    private final boolean ordered;
    private final boolean repeating;
    private final byte[] whole;

    Block(Subject subject, List<Line> sorted, boolean bundles) {
        this.subject = subject;
        this.lines = sorted.toArray(Line[]::new);
        this.repeating = bundles && sorted.stream().anyMatch(line -> line.has(Values.BUNDLED));
        this.ordered = !repeating && ordered(lines);
        this.whole = sorted.stream().allMatch(Line::fixed) ? whole(sorted) : new byte[0];
    }

    Subject subject() {
        return subject;
    }

    Line[] lines() {
        return lines;
    }

    /** Whether the order of the statements is the same whatever fills the gaps. */
    boolean ordered() {
        return ordered;
    }

    boolean isWhole() {
        return whole.length > 0;
    }

    byte[] whole() {
        return whole;
    }

    static boolean ordered(Line[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i - 1].alwaysBefore(lines[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte[] whole(List<Line> lines) {
        Bytes text = new Bytes(256);
        lines.forEach(line -> text.add(line.firstPiece()));
        return text.copy();
    }
}
