package org.conferral.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * The proof that a leaf stands in a tree: whoever has the leaf and a root they trust needs nothing else.
 *
 * @param index place of the leaf, counted from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root, the lowest first
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from this leaf to this root (RFC 9162 §2.1.3.2). */
    public boolean proves(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long here = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] beside : path) {
            if (last == 0) {
                return false;
            }
            if ((here & 1) == 1 || here == last) {
                hash = TreeHash.node(beside, hash);
                int up = (here & 1) == 1 ? 0 : Long.numberOfTrailingZeros(here);
                here >>= up;
                last >>= up;
            } else {
                hash = TreeHash.node(hash, beside);
            }
            here >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
