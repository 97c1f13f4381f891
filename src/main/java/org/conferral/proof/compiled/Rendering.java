package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;

/** Writes the statements of a document in canonical order from the filled shapes it is made of. */
final class Rendering {

    private final byte[][] labels;
    private final Bytes target;

    private Rendering(byte[][] labels, Bytes target) {
        this.labels = labels;
        this.target = target;
    }

    /** The statements of one thing in one part of the document; the name is without its brackets. */
    private record Entry(Block block, Instance part, byte[] name, int from, int length, boolean node) {

        static int order(Entry one, Entry other) {
            if (one.node != other.node) {
                return one.node ? 1 : -1;
            }
            int shared = Math.min(one.length, other.length);
            int difference =
                    Arrays.mismatch(one.name, one.from, one.from + shared, other.name, other.from, other.from + shared);
            return difference < 0 ? longer(one, other, shared) : one.sign(difference) - other.sign(difference);
        }

        /** After a name comes a bracket, after a label a blank. */
        private static int longer(Entry one, Entry other, int shared) {
            int end = one.node ? ' ' : '>';
            int mine = one.length > shared ? one.sign(shared) : end;
            int theirs = other.length > shared ? other.sign(shared) : end;
            return mine - theirs;
        }

        private int sign(int position) {
            return name[from + position] & 0xff;
        }

        boolean sameSubject(Entry other) {
            return order(this, other) == 0;
        }
    }

    /** Adds the canonical form of a document to the target. */
    static void write(List<Instance> parts, byte[][] labels, Bytes target) {
        Rendering rendering = new Rendering(labels, target);
        Entry[] entries = rendering.entries(parts);
        Arrays.sort(entries, Entry::order);
        for (int i = 0; i < entries.length; ) {
            int end = i + 1;
            while (end < entries.length && entries[i].sameSubject(entries[end])) {
                end++;
            }
            rendering.subject(entries, i, end);
            i = end;
        }
    }

    private Entry[] entries(List<Instance> parts) {
        int count = 0;
        for (Instance part : parts) {
            count += part.quads().blocks().size();
        }
        Entry[] entries = new Entry[count];
        int next = 0;
        for (Instance part : parts) {
            for (Block block : part.quads().blocks()) {
                entries[next++] = entry(block, part);
            }
        }
        return entries;
    }

    private Entry entry(Block block, Instance part) {
        Subject subject = block.subject();
        if (subject.isNamed()) {
            return new Entry(block, part, subject.name(), 0, subject.name().length, false);
        }
        if (subject.isNode()) {
            byte[] label = labels[part.firstLabel() + ~subject.gap()];
            return new Entry(block, part, label, 0, label.length, true);
        }
        Values values = part.values();
        int gap = subject.gap();
        return new Entry(block, part, values.source(gap), values.from(gap), values.length(gap), false);
    }

    private void subject(Entry[] entries, int from, int to) {
        Block first = entries[from].block();
        if (first.isWhole() && allAre(first, entries, from, to)) {
            target.add(first.whole());
        } else if (to == from + 1 && first.ordered()) {
            for (Line line : first.lines()) {
                line.write(
                        target,
                        entries[from].part().values(),
                        labels,
                        entries[from].part().firstLabel());
            }
        } else {
            merged(entries, from, to);
        }
    }

    /** The same thing in several parts of a document, with the very same statements. */
    private static boolean allAre(Block first, Entry[] entries, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (entries[i].block() != first) {
                return false;
            }
        }
        return true;
    }

    private void merged(Entry[] entries, int from, int to) {
        SortedLines lines = new SortedLines();
        for (int i = from; i < to; i++) {
            Instance part = entries[i].part();
            lines.take(entries[i].block().lines(), part.quads(), part.values(), labels, part.firstLabel());
        }
        lines.write(target);
    }
}
