package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;

/** The JSON text of a shape: fixed pieces, and between them the places of its values. */
final class Text {

    private final byte[][] pieces;
    private final boolean[] numbers;

    private Text(byte[][] pieces, boolean[] numbers) {
        this.pieces = pieces;
        this.numbers = numbers;
    }

    /** The text from one byte up to another, with a place wherever one of these values stands. */
    static Text of(byte[] document, int from, int to, List<Leaf> values) {
        byte[][] pieces = new byte[values.size() + 1][];
        boolean[] numbers = new boolean[values.size()];
        int at = from;
        for (int i = 0; i < numbers.length; i++) {
            pieces[i] = Arrays.copyOfRange(document, at, values.get(i).start());
            numbers[i] = values.get(i).kind() == Leaf.Kind.NUMBER;
            at = values.get(i).end();
        }
        pieces[numbers.length] = Arrays.copyOfRange(document, at, to);
        return new Text(pieces, numbers);
    }

    boolean readsLike(Text other) {
        return Arrays.deepEquals(pieces, other.pieces) && Arrays.equals(numbers, other.numbers);
    }

    int places() {
        return numbers.length;
    }

    byte[] piece(int position) {
        return pieces[position];
    }

    boolean isNumber(int place) {
        return numbers[place];
    }

    /** Finds this text at a byte of a document; gives the byte after it, or -1 when something else stands there. */
    int match(byte[] document, int from, Spans spans) {
        int at = from;
        for (int i = 0; i <= numbers.length; i++) {
            if (!stands(pieces[i], document, at)) {
                return -1;
            }
            at += pieces[i].length;
            if (i < numbers.length) {
                at = read(numbers[i], document, at, spans);
                if (at < 0) {
                    return -1;
                }
            }
        }
        return at;
    }

    static int read(boolean number, byte[] document, int at, Spans spans) {
        return number ? spans.number(document, at) : spans.text(document, at);
    }

    static boolean stands(byte[] piece, byte[] document, int at) {
        int end = at + piece.length;
        return end <= document.length && Arrays.equals(document, at, end, piece, 0, piece.length);
    }
}
