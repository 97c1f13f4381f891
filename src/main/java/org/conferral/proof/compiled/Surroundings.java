package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.conferral.proof.compiled.Node.Mention;

/** Tells nodes apart that look alike from nearby, by the paths that lead away from them (RDFC-1.0, sections 4.7 and 4.8). */
final class Surroundings {

    /** Far above what any record of this portal needs; a document beyond it takes the long way. */
    private static final int MOST_STEPS = 20_000;

    private final List<Instance> parts;
    private final byte[][] hashes;
    private final byte[][] labels;
    private final Hashing hashing;
    private final Map<Integer, String> words = new HashMap<>();
    private int steps;

    /** The canonical labels given so far are read as they grow. */
    Surroundings(List<Instance> parts, byte[][] hashes, byte[][] labels, Hashing hashing) {
        this.parts = parts;
        this.hashes = hashes;
        this.labels = labels;
        this.hashing = hashing;
    }

    /** The names given on the way along a path, in the order they were given. */
    private record Path(String hash, Map<Integer, String> names) {}

    /** The nodes of one group, and those met on the way, in the order in which they get their labels. */
    List<Integer> order(List<Integer> group) {
        List<Path> paths = new ArrayList<>();
        for (int node : group) {
            if (labels[node] == null) {
                Map<Integer, String> names = new LinkedHashMap<>();
                name(node, names);
                paths.add(path(node, names));
            }
        }
        return paths.stream()
                .sorted(Comparator.comparing(Path::hash))
                .flatMap(path -> path.names().keySet().stream())
                .distinct()
                .toList();
    }

    private static String name(int node, Map<Integer, String> names) {
        return names.computeIfAbsent(node, key -> "_:b" + names.size());
    }

    private Path path(int node, Map<Integer, String> names) {
        if (++steps > MOST_STEPS) {
            throw new NotCompilable("too many nodes look alike");
        }
        StringBuilder data = new StringBuilder();
        Map<Integer, String> current = names;
        for (Map.Entry<String, List<Integer>> related : related(node, names).entrySet()) {
            data.append(related.getKey());
            Choice choice = new Choice();
            permute(related.getValue(), 0, choice.trying(current));
            data.append(choice.path);
            current = choice.names;
        }
        return new Path(hash(data), current);
    }

    /** The neighbours of a node by how they are related to it. */
    private Map<String, List<Integer>> related(int node, Map<Integer, String> names) {
        Map<String, List<Integer>> related = new TreeMap<>();
        Instance part = part(node);
        for (Mention mention :
                part.quads().nodes().get(node - part.firstLabel()).mentions()) {
            relate(part, mention.subject(), 's', mention, node, names, related);
            relate(part, mention.object(), 'o', mention, node, names, related);
            relate(part, mention.graph(), 'g', mention, node, names, related);
        }
        return related;
    }

    private void relate(
            Instance part,
            int local,
            char position,
            Mention mention,
            int node,
            Map<Integer, String> names,
            Map<String, List<Integer>> related) {
        int other = part.firstLabel() + local;
        if (local < 0 || other == node) {
            return;
        }
        StringBuilder input = new StringBuilder().append(position);
        if (position != 'g') {
            input.append(new String(mention.predicate(), StandardCharsets.UTF_8));
        }
        String name = labels[other] != null ? label(other) : names.get(other);
        input.append(name != null ? name : HexFormat.of().formatHex(hashes[other]));
        related.computeIfAbsent(hash(input), key -> new ArrayList<>()).add(other);
    }

    private String label(int node) {
        return words.computeIfAbsent(node, key -> new String(labels[key], StandardCharsets.US_ASCII));
    }

    /** The shortest path over all orders in which like neighbours can be visited. */
    private final class Choice {

        private String path = "";
        private Map<Integer, String> names = Map.of();

        Consumer<List<Integer>> trying(Map<Integer, String> before) {
            return permutation -> {
                Map<Integer, String> copy = new LinkedHashMap<>(before);
                StringBuilder tried = new StringBuilder();
                List<Integer> unvisited = new ArrayList<>();
                for (int node : permutation) {
                    if (labels[node] != null) {
                        tried.append(label(node));
                    } else {
                        if (!copy.containsKey(node)) {
                            unvisited.add(node);
                        }
                        tried.append(name(node, copy));
                    }
                }
                if (!worse(tried)) {
                    follow(unvisited, copy, tried);
                }
            };
        }

        private void follow(List<Integer> unvisited, Map<Integer, String> before, StringBuilder tried) {
            Map<Integer, String> current = before;
            for (int node : unvisited) {
                Path result = Surroundings.this.path(node, current);
                current = result.names();
                tried.append(name(node, current))
                        .append('<')
                        .append(result.hash())
                        .append('>');
                if (worse(tried)) {
                    return;
                }
            }
            if (path.isEmpty() || tried.toString().compareTo(path) < 0) {
                path = tried.toString();
                names = current;
            }
        }

        private boolean worse(StringBuilder tried) {
            return !path.isEmpty()
                    && tried.length() >= path.length()
                    && tried.toString().compareTo(path) > 0;
        }
    }

    private static void permute(List<Integer> nodes, int from, Consumer<List<Integer>> visit) {
        if (from >= nodes.size() - 1) {
            visit.accept(nodes);
            return;
        }
        for (int i = from; i < nodes.size(); i++) {
            Collections.swap(nodes, from, i);
            permute(nodes, from + 1, visit);
            Collections.swap(nodes, from, i);
        }
    }

    private Instance part(int node) {
        int at = 0;
        while (at + 1 < parts.size() && parts.get(at + 1).firstLabel() <= node) {
            at++;
        }
        return parts.get(at);
    }

    private String hash(CharSequence text) {
        byte[] bytes = Bytes.of(text.toString());
        return HexFormat.of().formatHex(hashing.of(bytes, 0, bytes.length));
    }
}
