package org.conferral.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, the largest first, one for each bit of its size. It is all
 * that is needed to go on, so that a leaf costs the same however many there are.
 */
public final class Frontier {

    private final List<byte[]> peaks;
    private long size;

    private Frontier(long size, List<byte[]> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    /** Hears of each subtree that is complete from now on; a leaf by itself is one of height 0. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int height, long index, byte[] hash);
    }

    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /**
     * The edge as it was kept.
     *
     * @throws IllegalArgumentException when these are not the peaks of a tree of that size
     */
    public static Frontier of(long size, byte[] kept) {
        if (size < 0 || kept.length != Long.bitCount(size) * TreeHash.BYTES) {
            throw new IllegalArgumentException("not the right edge of a tree of " + size + " leaves");
        }
        List<byte[]> peaks = new ArrayList<>();
        for (int from = 0; from < kept.length; from += TreeHash.BYTES) {
            peaks.add(Arrays.copyOfRange(kept, from, from + TreeHash.BYTES));
        }
        return new Frontier(size, peaks);
    }

    /** The peaks one after the other, for keeping. */
    public byte[] kept() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        peaks.forEach(all::writeBytes);
        return all.toByteArray();
    }

    public long size() {
        return size;
    }

    public void add(byte[] leafHash) {
        add(leafHash, (height, index, hash) -> {});
    }

    /** Puts one more leaf at the right end. */
    public void add(byte[] leafHash, Completed completed) {
        byte[] hash = leafHash;
        completed.subtree(0, size, hash);
        for (int height = 1; height <= Long.numberOfTrailingZeros(~size); height++) {
            hash = TreeHash.node(peaks.remove(peaks.size() - 1), hash);
            completed.subtree(height, size >> height, hash);
        }
        peaks.add(hash);
        size++;
    }

    /** The root of the whole tree as it stands. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return TreeHash.sha256(new byte[0]);
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int peak = peaks.size() - 2; peak >= 0; peak--) {
            root = TreeHash.node(peaks.get(peak), root);
        }
        return root;
    }
}
