package org.conferral.proof.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells nodes apart by the paths that lead away from them (RDFC-1.0, sections 4.7 and 4.8). */
final class NDegree {

    /** Records of hundreds of achievements stay far below; only crafted symmetric documents come near. */
    private static final int MOST_STEPS = 50_000;

    /** Each step into a path is a call within a call. */
    private static final int DEEPEST = 600;

    private final Canonicalization state;
    private int steps;
    private int depth;

    NDegree(Canonicalization state) {
        this.state = state;
    }

    /** What a node's surroundings look like from it, with the labels given on the way. */
    record Path(String hash, IdentifierIssuer issuer) {}

    /** The path that begins with a node. */
    Path from(String node) {
        IdentifierIssuer issuer = new IdentifierIssuer("_:b");
        issuer.issue(node);
        return path(node, issuer);
    }

    private Path path(String node, IdentifierIssuer issuer) {
        step();
        depth++;
        if (depth > DEEPEST) {
            throw new TooComplex("nodes that look alike in a row of more than " + DEEPEST);
        }
        StringBuilder data = new StringBuilder();
        IdentifierIssuer current = issuer;
        for (Map.Entry<String, List<String>> group : related(node, issuer).entrySet()) {
            Choice choice = new Choice(current);
            choice.permute(group.getValue(), 0);
            data.append(group.getKey()).append(choice.path);
            current = choice.issuer;
        }
        depth--;
        return new Path(state.hash(data), current);
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new TooComplex("more than " + MOST_STEPS + " steps of canonicalisation");
        }
    }

    /** Step 3 of section 4.8.3: the other nodes by how they are related, each as often as it is. */
    private Map<String, List<String>> related(String node, IdentifierIssuer issuer) {
        Map<String, List<String>> related = new TreeMap<>();
        for (Quad quad : state.quads(node)) {
            relate(node, quad.subject(), "s<" + quad.predicate() + ">", issuer, related);
            relate(node, quad.thing(), "o<" + quad.predicate() + ">", issuer, related);
            relate(node, quad.graph(), "g", issuer, related);
        }
        return related;
    }

    private void relate(
            String node,
            @Nullable String other,
            String how,
            IdentifierIssuer issuer,
            Map<String, List<String>> related) {
        if (other != null && Quad.isBlank(other) && !other.equals(node)) {
            step();
            related.computeIfAbsent(state.hash(how + name(other, issuer)), key -> new ArrayList<>())
                    .add(other);
        }
    }

    private String name(String node, IdentifierIssuer issuer) {
        if (state.canonical().has(node)) {
            return state.canonical().issue(node);
        }
        return issuer.has(node) ? issuer.issue(node) : state.firstDegree(node);
    }

    /** Step 5 of section 4.8.3 for one group: the shortest path over all orders in which its nodes can be visited. */
    private final class Choice {

        private final IdentifierIssuer before;
        private String path = "";
        private IdentifierIssuer issuer;

        Choice(IdentifierIssuer before) {
            this.before = before;
            this.issuer = before;
        }

        void permute(List<String> nodes, int from) {
            if (from >= nodes.size() - 1) {
                visit(nodes);
                return;
            }
            for (int i = from; i < nodes.size(); i++) {
                Collections.swap(nodes, from, i);
                permute(nodes, from + 1);
                Collections.swap(nodes, from, i);
            }
        }

        private void visit(List<String> permutation) {
            step();
            IdentifierIssuer copy = before.copy();
            StringBuilder tried = new StringBuilder();
            List<String> recursion = new ArrayList<>();
            for (String node : permutation) {
                if (state.canonical().has(node)) {
                    tried.append(state.canonical().issue(node));
                } else {
                    if (!copy.has(node)) {
                        recursion.add(node);
                    }
                    tried.append(copy.issue(node));
                }
            }
            if (!isWorse(tried)) {
                follow(recursion, copy, tried);
            }
        }

        private void follow(List<String> recursion, IdentifierIssuer copy, StringBuilder tried) {
            IdentifierIssuer current = copy;
            for (String node : recursion) {
                Path result = path(node, current);
                tried.append(current.issue(node))
                        .append('<')
                        .append(result.hash())
                        .append('>');
                current = result.issuer();
                if (isWorse(tried)) {
                    return;
                }
            }
            if (path.isEmpty() || tried.compareTo(new StringBuilder(path)) < 0) {
                path = tried.toString();
                issuer = current;
            }
        }

        private boolean isWorse(StringBuilder tried) {
            return !path.isEmpty()
                    && tried.length() >= path.length()
                    && tried.toString().compareTo(path) > 0;
        }
    }
}
