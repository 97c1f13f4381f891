package org.conferral.proof.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of a shape that stand together in canonical order; as one text with gaps where nothing can change that order. */
final class Lines {

    private final Line[] each;
    private final boolean repeating;
    private final @Nullable Line joined;

    /** @param bundles whether the gap {@link Values#BUNDLED} stands for each bundled credential in turn */
    Lines(List<Line> sorted, boolean bundles) {
        each = sorted.toArray(Line[]::new);
        repeating = bundles && sorted.stream().anyMatch(line -> line.has(Values.BUNDLED));
        joined = !repeating && inOrder() ? Line.joined(sorted) : null;
    }

    /** Whether nothing is to be filled in. */
    boolean areFixed() {
        return joined != null && joined.fixed();
    }

    /** Whether the two are the very same text without gaps. */
    boolean areFixedLike(Lines other) {
        return areFixed() && other.areFixed() && (this == other || sameAs(other));
    }

    boolean sameAs(Lines other) {
        boolean same = each.length == other.each.length;
        for (int i = 0; same && i < each.length; i++) {
            same = each[i].sameAs(other.each[i]);
        }
        return same;
    }

    private boolean inOrder() {
        for (int i = 1; i < each.length; i++) {
            if (!each[i - 1].alwaysBefore(each[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the statements, filled, in canonical order.
     *
     * @param sorted where they are sorted; empty
     */
    void write(Bytes target, SortedLines sorted, Values values, Labels labels, int firstLabel) {
        if (joined != null) {
            joined.write(target, values, labels, firstLabel);
        } else {
            addTo(sorted, values, labels, firstLabel);
            sorted.write(target);
        }
    }

    /** Adds the statements, filled; one that names bundled credentials once for each of them. */
    void addTo(SortedLines sorted, Values values, Labels labels, int firstLabel) {
        for (Line line : each) {
            if (repeating && line.has(Values.BUNDLED)) {
                for (int i = 0; i < values.bundled(); i++) {
                    values.turn(i);
                    sorted.add(line, values, labels, firstLabel);
                }
            } else {
                sorted.add(line, values, labels, firstLabel);
            }
        }
    }
}
