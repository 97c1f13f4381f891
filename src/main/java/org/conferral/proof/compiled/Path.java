package org.conferral.proof.compiled;

import java.util.Arrays;

/**
 * What a node's surroundings look like from it.
 *
 * @param hash  the N-degree hash
 * @param names the nodes met on the way
 */
record Path(byte[] hash, Names names) implements Comparable<Path> {

    @Override
    public int compareTo(Path other) {
        return Arrays.compareUnsigned(hash, other.hash);
    }
}
