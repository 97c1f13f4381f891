package org.conferral.proof.compiled;

import java.util.Arrays;
import org.conferral.proof.compiled.Surroundings.Neighbour;

/** The shortest path over all orders in which neighbours of one kind can be visited (RDFC-1.0, section 4.8.3, step 5). */
final class Choice {

    private final Surroundings surroundings;
    private final Labels labels;
    private final Names before;
    private final Bytes tried = new Bytes(128);
    private byte[] path = {};
    private Names names;

    Choice(Surroundings surroundings, Labels labels, Names before) {
        this.surroundings = surroundings;
        this.labels = labels;
        this.before = before;
        this.names = before;
    }

    byte[] path() {
        return path;
    }

    /** The names after the path that was chosen. */
    Names names() {
        return names;
    }

    void of(Neighbour[] neighbours, int from, int to) {
        int[] nodes = new int[to - from];
        for (int i = from; i < to; i++) {
            nodes[i - from] = neighbours[i].node();
        }
        permute(nodes, 0);
    }

    private void permute(int[] nodes, int from) {
        if (from >= nodes.length - 1) {
            visit(nodes);
            return;
        }
        for (int i = from; i < nodes.length; i++) {
            swap(nodes, from, i);
            permute(nodes, from + 1);
            swap(nodes, from, i);
        }
    }

    private static void swap(int[] nodes, int one, int other) {
        int kept = nodes[one];
        nodes[one] = nodes[other];
        nodes[other] = kept;
    }

    private void visit(int[] nodes) {
        Names current = before.copy();
        int[] unvisited = new int[nodes.length];
        int count = 0;
        tried.clear();
        for (int node : nodes) {
            byte[] label = labels.of(node);
            if (label != null) {
                tried.add(label);
            } else {
                if (current.find(node) < 0) {
                    unvisited[count++] = node;
                }
                tried.add(Labels.name(current.give(node)));
            }
        }
        if (!worse()) {
            follow(Arrays.copyOf(unvisited, count), current);
        }
    }

    private void follow(int[] unvisited, Names given) {
        Names current = given;
        for (int node : unvisited) {
            Path result = surroundings.path(node, current);
            current = result.names();
            tried.add(Labels.name(current.give(node)))
                    .add('<')
                    .addHex(result.hash())
                    .add('>');
            if (worse()) {
                return;
            }
        }
        if (path.length == 0 || compared() < 0) {
            path = tried.copy();
            names = current;
        }
    }

    private boolean worse() {
        return path.length > 0 && tried.length() >= path.length && compared() > 0;
    }

    private int compared() {
        return Arrays.compareUnsigned(tried.array(), 0, tried.length(), path, 0, path.length);
    }
}
