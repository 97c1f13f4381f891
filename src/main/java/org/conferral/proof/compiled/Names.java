package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The names that nodes get on the way along a path, {@code _:b0} and so on, until they have their labels. */
final class Names {

    private int[] nodes;
    private int count;

    private Names(int[] nodes, int count) {
        this.nodes = nodes;
        this.count = count;
    }

    static Names beginningWith(int node) {
        return new Names(new int[] {node, -1, -1, -1}, 1);
    }

    /** Names given in this order, where each number counts from a first one. */
    static Names of(int[] numbers, int first) {
        int[] nodes = new int[numbers.length];
        Arrays.setAll(nodes, i -> first + numbers[i]);
        return new Names(nodes, nodes.length);
    }

    /** The nodes in the order of their names, counted from a first one. */
    int[] numbers(int first) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> nodes[i] - first);
        return numbers;
    }

    Names copy() {
        return new Names(nodes.clone(), count);
    }

    /** The number in a node's name, -1 as long as it has none. */
    int find(int node) {
        for (int i = 0; i < count; i++) {
            if (nodes[i] == node) {
                return i;
            }
        }
        return -1;
    }

    /** The number in a node's name, which it is given now if it has none. */
    int give(int node) {
        int found = find(node);
        if (found >= 0) {
            return found;
        }
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * count);
        }
        nodes[count] = node;
        return count++;
    }

    /** The nodes in the order in which they got their names. */
    void each(IntConsumer consumer) {
        for (int i = 0; i < count; i++) {
            consumer.accept(nodes[i]);
        }
    }
}
