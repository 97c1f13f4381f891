package org.conferral.proof.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.proof.canonical.NDegree.Path;

/**
 * One document being brought into its canonical form (RDFC-1.0, section 4.4). Statements are sorted by UTF-16 units, as the processors
 * of today do.
 */
public final class Canonicalization {

    private final Dataset dataset;
    private final MessageDigest digest;
    private final Map<String, List<Quad>> quadsOf = new HashMap<>();
    private final Map<String, String> firstDegree = new HashMap<>();
    private final IdentifierIssuer canonical = new IdentifierIssuer("_:c14n");

    private Canonicalization(Dataset dataset, String algorithm) {
        this.dataset = dataset;
        try {
            digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(algorithm, e);
        }
    }

    /**
     * The canonical N-Quads.
     *
     * @param digest the name of the digest by which nodes without a name are told apart
     * @throws TooComplex when telling them apart would take too long
     */
    public static String of(Dataset dataset, String digest) {
        Canonicalization run = new Canonicalization(dataset, digest);
        run.index();
        run.label(run.nodesByHash());
        return run.text();
    }

    /** Step 2: which statements mention a node. */
    private void index() {
        for (Quad quad : dataset.quads()) {
            for (String node : quad.blankNodes()) {
                quadsOf.computeIfAbsent(node, key -> new ArrayList<>()).add(quad);
            }
        }
    }

    /** Step 3: nodes that look alike from nearby. */
    private TreeMap<String, List<String>> nodesByHash() {
        TreeMap<String, List<String>> byHash = new TreeMap<>();
        for (String node : quadsOf.keySet()) {
            byHash.computeIfAbsent(firstDegree(node), key -> new ArrayList<>()).add(node);
        }
        return byHash;
    }

    /** Steps 4 and 5: first those that look like no other, then the others by their surroundings. */
    private void label(TreeMap<String, List<String>> byHash) {
        for (Iterator<List<String>> groups = byHash.values().iterator(); groups.hasNext(); ) {
            List<String> group = groups.next();
            if (group.size() == 1) {
                canonical.issue(group.get(0));
                groups.remove();
            }
        }
        NDegree surroundings = new NDegree(this);
        for (List<String> group : byHash.values()) {
            List<Path> paths = new ArrayList<>();
            for (String node : group) {
                if (!canonical.has(node)) {
                    paths.add(surroundings.from(node));
                }
            }
            paths.sort(Comparator.comparing(Path::hash));
            paths.forEach(path -> path.issuer().nodes().forEach(canonical::issue));
        }
    }

    /** Step 6. */
    private String text() {
        return dataset.quads().stream()
                .map(quad -> quad.text(canonical::issue))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** A node by the statements that mention it (section 4.6). */
    String firstDegree(String node) {
        String known = firstDegree.get(node);
        if (known != null) {
            return known;
        }
        StringBuilder text = new StringBuilder();
        quads(node).stream()
                .map(quad -> quad.text(other -> other.equals(node) ? "_:a" : "_:z"))
                .sorted()
                .forEach(text::append);
        String hash = hash(text);
        firstDegree.put(node, hash);
        return hash;
    }

    List<Quad> quads(String node) {
        return quadsOf.getOrDefault(node, List.of());
    }

    IdentifierIssuer canonical() {
        return canonical;
    }

    String hash(CharSequence text) {
        return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
