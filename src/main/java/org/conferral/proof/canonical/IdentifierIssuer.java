package org.conferral.proof.canonical;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gives out labels with ascending numbers (RDFC-1.0, section 4.5). */
final class IdentifierIssuer {

    private final String prefix;
    private final Map<String, String> issued;

    IdentifierIssuer(String prefix) {
        this(prefix, new LinkedHashMap<>());
    }

    private IdentifierIssuer(String prefix, Map<String, String> issued) {
        this.prefix = prefix;
        this.issued = issued;
    }

    IdentifierIssuer copy() {
        return new IdentifierIssuer(prefix, new LinkedHashMap<>(issued));
    }

    boolean has(String node) {
        return issued.containsKey(node);
    }

    /** The label of a node, a new one when it has none yet. */
    String issue(String node) {
        return issued.computeIfAbsent(node, key -> prefix + issued.size());
    }

    /** The nodes in the order in which they got their labels. */
    Set<String> nodes() {
        return issued.keySet();
    }
}
