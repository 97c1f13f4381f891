package org.conferral.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of the tree (RFC 9162 §2.1.1): a leaf can never be taken for a node, since each begins with a byte of its own. */
public final class TreeHash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The plain SHA-256 of {@code content}. */
    public static byte[] sha256(byte[] content) {
        return sha256().digest(content);
    }

    /** The hash of a leaf that holds {@code content}. */
    public static byte[] leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    /** The hash of what stands above two hashes. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of the tree over these leaf hashes; that of no leaf is the hash of nothing. */
    public static byte[] root(List<byte[]> leafHashes) {
        Frontier frontier = Frontier.empty();
        leafHashes.forEach(frontier::add);
        return frontier.root();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
