package org.conferral.ledger;

import java.util.ArrayList;
import java.util.List;

/** Finds the hashes that prove something about a tree (RFC 9162 §2.1.3.1 and §2.1.4.1). */
public final class TreePaths {

    private final Subtrees subtrees;

    public TreePaths(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The proof that the leaf at {@code index} is in the tree of {@code size} leaves. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** The proof that the tree of {@code second} leaves begins with that of {@code first} leaves. */
    public ConsistencyProof consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no tree of " + first + " leaves in one of " + second);
        }
        List<byte[]> path = new ArrayList<>();
        if (first < second) {
            grown(first, 0, second, true, path);
        }
        return new ConsistencyProof(first, second, path);
    }

    /** The root of the leaves from {@code from} to before {@code to}. */
    public byte[] root(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return subtrees.hash(height, from >> height);
        }
        long middle = from + left(count);
        return TreeHash.node(root(from, middle), root(middle, to));
    }

    private void path(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    private void grown(long first, long from, long to, boolean known, List<byte[]> path) {
        if (first == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + left(to - from);
        if (first <= middle) {
            grown(first, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            grown(first, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /** How many of {@code count} leaves stand on the left: the largest power of two that is smaller. */
    private static long left(long count) {
        return Long.highestOneBit(count - 1);
    }
}
