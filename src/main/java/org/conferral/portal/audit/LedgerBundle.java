package org.conferral.portal.audit;

import java.util.Map;

/**
 * Documents that went into the ledger under one leaf.
 *
 * @param subject what the leaf is about
 * @param documents the SHA-256 of each document by its id
 */
public record LedgerBundle(String subject, Map<String, byte[]> documents) {

    public LedgerBundle {
        documents = Map.copyOf(documents);
    }
}
