package org.conferral.proof.compiled;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.conferral.proof.compiled.Node.Relation;

/** Tells nodes apart that look alike from nearby, by the paths that lead away from them (RDFC-1.0, sections 4.7 and 4.8). */
final class Surroundings {

    /** Far above what any record of this portal needs; a document beyond it takes the long way. */
    private static final int MOST_STEPS = 20_000;

    private final Assembly whole;
    private final Labels labels;
    private final Hashing hashing;
    private final Bytes input = new Bytes(256);
    private int steps;

    Surroundings(Assembly whole, Labels labels, Hashing hashing) {
        this.whole = whole;
        this.labels = labels;
        this.hashing = hashing;
    }

    /** Labels the nodes of one group, and with them those met on the way. */
    void label(int[] group) {
        List<Path> paths = new ArrayList<>();
        for (int node : group) {
            if (labels.of(node) == null) {
                paths.add(path(node));
            }
        }
        Collections.sort(paths);
        paths.forEach(path -> path.names().each(labels::give));
    }

    private Path path(int node) {
        Instance part = whole.owner(node);
        Neighbourhood neighbourhood = part.neighbourhood(node);
        if (neighbourhood == null) {
            return path(node, Names.beginningWith(node));
        }
        ByteBuffer situation = neighbourhood.situation(node, labels, part.firstLabel());
        Path remembered = neighbourhood.remembered(situation, part.firstLabel());
        if (remembered != null) {
            return remembered;
        }
        Path path = path(node, Names.beginningWith(node));
        neighbourhood.remember(situation, path, part.firstLabel());
        return path;
    }

    /** The surroundings of a node, from which the walk goes on with these names (RDFC-1.0, section 4.8.3). */
    Path path(int node, Names names) {
        if (++steps > MOST_STEPS) {
            throw new NotCompilable("too many nodes look alike");
        }
        Bytes data = new Bytes(256);
        Names current = names;
        Neighbour[] neighbours = neighbours(node, names);
        for (int i = 0; i < neighbours.length; ) {
            int end = i + 1;
            while (end < neighbours.length && neighbours[i].compareTo(neighbours[end]) == 0) {
                end++;
            }
            Choice choice = new Choice(this, labels, current);
            choice.of(neighbours, i, end);
            data.addHex(neighbours[i].hash()).add(choice.path());
            current = choice.names();
            i = end;
        }
        return new Path(hashing.of(data), current);
    }

    /** Another node, by a hash over how it is related (RDFC-1.0, section 4.7.3). */
    record Neighbour(byte[] hash, int node) implements Comparable<Neighbour> {

        @Override
        public int compareTo(Neighbour other) {
            return Arrays.compareUnsigned(hash, other.hash);
        }
    }

    private Neighbour[] neighbours(int node, Names names) {
        Instance part = whole.owner(node);
        Relation[] relations = part.node(node).relations();
        Neighbour[] neighbours = new Neighbour[relations.length];
        for (int i = 0; i < relations.length; i++) {
            int other = part.firstLabel() + relations[i].other();
            input.clear();
            input.add(relations[i].how());
            addName(part, other, names);
            neighbours[i] = new Neighbour(hashing.of(input), other);
        }
        Arrays.sort(neighbours);
        return neighbours;
    }

    private void addName(Instance part, int node, Names names) {
        byte[] label = labels.of(node);
        int number = label == null ? names.find(node) : -1;
        if (label != null) {
            input.add(label);
        } else if (number >= 0) {
            input.add(Labels.name(number));
        } else {
            input.addHex(part.hashes()[node - part.firstLabel()]);
        }
    }
}
