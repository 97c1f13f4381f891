package org.conferral.proof.compiled;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of RDFC-1.0 over filled shapes; one worker's own, not to be shared between threads. */
final class Hashing {

    static final int SIZE = 32;

    private static final Labels NO_LABELS = new Labels(0);

    private static final ThreadLocal<Hashing> MINE = ThreadLocal.withInitial(Hashing::new);

    private final MessageDigest digest;
    private final Bytes text = new Bytes(4096);
    private final Bytes page = new Bytes(8192);
    private final SortedLines lines = new SortedLines();

    /** The hashing of this thread: its pages are used again and again. */
    static Hashing mine() {
        return MINE.get();
    }

    private Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /** An empty page to write on; the same every time. */
    Bytes page() {
        page.clear();
        return page;
    }

    /** No statements yet; the same every time. */
    SortedLines lines() {
        lines.clear();
        return lines;
    }

    byte[] of(Bytes content) {
        return of(content.array(), 0, content.length());
    }

    byte[] of(byte[] content, int from, int length) {
        byte[] hash = new byte[SIZE];
        into(content, from, length, hash, 0);
        return hash;
    }

    /** The first part of what is hashed next. */
    void take(Bytes content) {
        digest.update(content.array(), 0, content.length());
    }

    void into(byte[] content, int from, int length, byte[] target, int at) {
        digest.update(content, from, length);
        try {
            digest.digest(target, at, SIZE);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash has 32 bytes", e);
        }
    }

    /** The first-degree hashes of all nodes of a shape (RDFC-1.0, section 4.6). */
    byte[][] firstDegree(QuadShape quads, Values values) {
        return firstDegree(quads, values, new byte[0][], List.of());
    }

    /** The same where the hashes of some nodes are known already, by the number of the node that is alike or -1. */
    byte[][] firstDegree(QuadShape quads, Values values, byte[][] known, List<Integer> alike) {
        byte[][] hashes = new byte[quads.nodes().size()][];
        for (int i = 0; i < hashes.length; i++) {
            int same = alike.isEmpty() ? -1 : alike.get(i);
            hashes[i] = same >= 0 ? known[same] : firstDegree(quads.nodes().get(i), values);
        }
        return hashes;
    }

    private byte[] firstDegree(Node node, Values values) {
        byte[] fixed = node.hash();
        if (fixed != null) {
            return fixed;
        }
        text.clear();
        node.seen().write(text, lines(), values, NO_LABELS, 0);
        return of(text);
    }
}
