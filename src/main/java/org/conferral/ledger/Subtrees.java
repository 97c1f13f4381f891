package org.conferral.ledger;

/** Whoever can tell the hash of a complete subtree: of the 2^height leaves that begin at index · 2^height. */
@FunctionalInterface
public interface Subtrees {
    byte[] hash(int height, long index);
}
