package org.conferral.proof.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One statement of a shape in the canonical spelling, with gaps: pieces of fixed text, and between them what is filled in for each
 * document. A gap is the number of a value, or, as its complement, the number of a node without a name.
 */
final class Line {

    private final byte[][] pieces;
    private final int[] gaps;
    private final int[] others;

    Line(byte[][] pieces, int[] gaps) {
        this(pieces, gaps, new int[0]);
    }

    private Line(byte[][] pieces, int[] gaps, int[] others) {
        this.pieces = pieces;
        this.gaps = gaps;
        this.others = others;
    }

    /** The nodes this statement names without telling them apart: two that read the same are one only if these are the same. */
    int[] others() {
        return others;
    }

    boolean fixed() {
        return gaps.length == 0;
    }

    /** Whether this gap is in the statement. */
    boolean has(int gap) {
        for (int each : gaps) {
            if (each == gap) {
                return true;
            }
        }
        return false;
    }

    byte[] firstPiece() {
        return pieces[0];
    }

    /** Writes the statement with its gaps filled. */
    void write(Bytes target, Values values, Labels labels, int firstLabel) {
        target.add(pieces[0]);
        for (int i = 0; i < gaps.length; i++) {
            int gap = gaps[i];
            if (gap >= 0) {
                values.write(gap, target);
            } else {
                target.add(Objects.requireNonNull(labels.of(firstLabel + ~gap)));
            }
            target.add(pieces[i + 1]);
        }
    }

    /** The same statement as the node of this number sees it: itself as {@code _:a}, all others without a name as {@code _:z}. */
    Line seenBy(int node) {
        byte[][] merged = new byte[pieces.length][];
        int[] left = new int[gaps.length];
        int[] unnamed = new int[gaps.length];
        int count = 0;
        int others = 0;
        Bytes piece = new Bytes(64).add(pieces[0]);
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] >= 0) {
                merged[count] = piece.copy();
                left[count++] = gaps[i];
                piece.clear();
            } else if (~gaps[i] == node) {
                piece.add(Bytes.of("_:a"));
            } else {
                piece.add(Bytes.of("_:z"));
                unnamed[others++] = ~gaps[i];
            }
            piece.add(pieces[i + 1]);
        }
        merged[count] = piece.copy();
        return new Line(Arrays.copyOf(merged, count + 1), Arrays.copyOf(left, count), Arrays.copyOf(unnamed, others));
    }

    /** Whether this statement stands before the other whatever fills the gaps; empty gaps decide nothing. */
    boolean alwaysBefore(Line other) {
        int shared = Math.min(gaps.length, other.gaps.length);
        for (int i = 0; i <= shared; i++) {
            byte[] mine = pieces[i];
            byte[] theirs = other.pieces[i];
            int difference = Arrays.mismatch(mine, theirs);
            if (difference >= 0) {
                return difference < Math.min(mine.length, theirs.length)
                        && Byte.toUnsignedInt(mine[difference]) < Byte.toUnsignedInt(theirs[difference]);
            }
            if (i == shared || gaps[i] != other.gaps[i]) {
                return false;
            }
        }
        return false;
    }

    /** Statements one after the other as one text. */
    static Line joined(List<Line> lines) {
        List<byte[]> pieces = new ArrayList<>();
        Bytes piece = new Bytes(256);
        for (Line line : lines) {
            piece.add(line.pieces[0]);
            for (int i = 0; i < line.gaps.length; i++) {
                pieces.add(piece.copy());
                piece.clear();
                piece.add(line.pieces[i + 1]);
            }
        }
        pieces.add(piece.copy());
        int[] gaps =
                lines.stream().flatMapToInt(line -> Arrays.stream(line.gaps)).toArray();
        return new Line(pieces.toArray(byte[][]::new), gaps);
    }

    boolean sameAs(Line other) {
        return Arrays.equals(gaps, other.gaps) && Arrays.deepEquals(pieces, other.pieces);
    }
}
