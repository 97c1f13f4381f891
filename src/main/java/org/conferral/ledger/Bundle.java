package org.conferral.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many documents under one leaf: a small tree over their SHA-256 in the order of their ids. Its {@link #root()} is the content of
 * the leaf, and each document can be proved to be in it without showing the others.
 */
public final class Bundle {

    private final List<String> ids;
    private final List<byte[]> leafHashes;

    private Bundle(SortedMap<String, byte[]> documents) {
        ids = List.copyOf(documents.keySet());
        leafHashes = documents.values().stream().map(TreeHash::leaf).toList();
    }

    /**
     * The bundle of these documents.
     *
     * @param documents the SHA-256 of each by its id; ids are compared character by character
     */
    public static Bundle of(Map<String, byte[]> documents) {
        if (documents.isEmpty() || documents.values().stream().anyMatch(hash -> hash.length != TreeHash.BYTES)) {
            throw new IllegalArgumentException("a bundle holds SHA-256 of documents, at least one");
        }
        return new Bundle(new TreeMap<>(documents));
    }

    /** What the leaf of this bundle holds. */
    public byte[] root() {
        return TreeHash.root(leafHashes);
    }

    /** The proof that the document with this id is in the bundle; its leaf hash is that of its SHA-256. */
    public InclusionProof proof(String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("not in this bundle: " + id);
        }
        return new TreePaths(this::subtree).inclusion(index, ids.size());
    }

    private byte[] subtree(int height, long index) {
        int from = Math.toIntExact(index << height);
        return TreeHash.root(new ArrayList<>(leafHashes.subList(from, from + (1 << height))));
    }
}
