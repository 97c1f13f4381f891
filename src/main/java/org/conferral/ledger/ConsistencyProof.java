package org.conferral.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The proof that a tree has only grown: its first leaves are still those of an older root.
 *
 * @param first how many leaves the older tree had, at least one
 * @param second how many the newer one has
 * @param path the hashes from which both roots follow
 */
public record ConsistencyProof(long first, long second, List<byte[]> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the newer root grew out of the older one (RFC 9162 §2.1.4.2). */
    public boolean proves(byte[] older, byte[] newer) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && Arrays.equals(older, newer);
        }
        List<byte[]> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.add(0, older);
        }
        return !hashes.isEmpty() && leads(hashes, older, newer);
    }

    private boolean leads(List<byte[]> hashes, byte[] older, byte[] newer) {
        int shared = Long.numberOfTrailingZeros(~(first - 1));
        long here = (first - 1) >> shared;
        long last = (second - 1) >> shared;
        byte[] olderRoot = hashes.get(0);
        byte[] newerRoot = hashes.get(0);
        for (byte[] beside : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((here & 1) == 1 || here == last) {
                olderRoot = TreeHash.node(beside, olderRoot);
                newerRoot = TreeHash.node(beside, newerRoot);
                int up = (here & 1) == 1 ? 0 : Long.numberOfTrailingZeros(here);
                here >>= up;
                last >>= up;
            } else {
                newerRoot = TreeHash.node(newerRoot, beside);
            }
            here >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(olderRoot, older) && Arrays.equals(newerRoot, newer);
    }
}
