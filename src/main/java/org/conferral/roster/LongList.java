package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;

/** A list of numbers that grows piece by piece and is never copied as a whole, so that a long one fits in a small heap. */
public final class LongList {

    private static final int PIECE = 1 << 14;

    private final List<long[]> pieces = new ArrayList<>();
    private int size;

    public int size() {
        return size;
    }

    public void add(long number) {
        set(size, number);
    }

    public long get(int at) {
        return at < size ? pieces.get(at / PIECE)[at % PIECE] : 0;
    }

    /** Sets a number at any place; those before it that were never set are 0. */
    public void set(int at, long number) {
        while (at / PIECE >= pieces.size()) {
            pieces.add(new long[PIECE]);
        }
        pieces.get(at / PIECE)[at % PIECE] = number;
        size = Math.max(size, at + 1);
    }
}
