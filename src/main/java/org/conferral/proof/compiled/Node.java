package org.conferral.proof.compiled;

import org.jspecify.annotations.Nullable;

/**
 * One thing without a name.
 *
 * @param about     the statements about it; null where it is only mentioned
 * @param seen      all statements that mention it, as it sees them
 * @param hash      the first-degree hash where no gap is in them
 * @param relations the other nodes in these statements, one that is in several of them as often
 */
record Node(@Nullable Lines about, Lines seen, byte @Nullable [] hash, Relation[] relations) {

    /**
     * Another node in a statement.
     *
     * @param other its number
     * @param how   its place in the statement and, unless that is the graph, the predicate (RDFC-1.0, section 4.7.3)
     */
    record Relation(int other, byte[] how) {}
}
