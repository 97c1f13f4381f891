package org.conferral.proof.compiled;

import java.util.Arrays;

/** Reads the statements of a document in canonical order from the filled shapes it is made of, straight into a hash. */
final class Rendering {

    /** The text is hashed in pieces that stay near the processor. */
    private static final int PIECE = 4 * 1024;

    private final Assembly whole;
    private final Labels labels;
    private final Hashing hashing;
    private final Bytes text;

    private Rendering(Assembly whole, Labels labels, Hashing hashing) {
        this.whole = whole;
        this.labels = labels;
        this.hashing = hashing;
        this.text = hashing.page();
    }

    /** Writes the hash of a document's canonical form to a place: things with a name come before those without. */
    static void hash(Assembly whole, Labels labels, Hashing hashing, byte[] target, int at) {
        Rendering rendering = new Rendering(whole, labels, hashing);
        rendering.named();
        rendering.unnamed();
        hashing.into(rendering.text.array(), 0, rendering.text.length(), target, at);
    }

    /** The statements of one thing in one part of the document; the name is without its brackets. */
    private record Entry(Lines lines, Instance part, byte[] name, int from, int to) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int shared = Math.min(to - from, other.to - other.from);
            int difference = Arrays.mismatch(name, from, from + shared, other.name, other.from, other.from + shared);
            int place = difference < 0 ? shared : difference;
            return sign(place) - other.sign(place);
        }

        /** After a name comes a bracket. */
        private int sign(int position) {
            return from + position < to ? name[from + position] & 0xff : '>';
        }
    }

    private void named() {
        Entry[] entries = entries();
        Arrays.sort(entries);
        for (int i = 0; i < entries.length; ) {
            int end = i + 1;
            while (end < entries.length && entries[i].compareTo(entries[end]) == 0) {
                end++;
            }
            subject(entries, i, end);
            flush();
            i = end;
        }
    }

    private Entry[] entries() {
        int count = 0;
        for (Instance part : whole.parts()) {
            count += part.quads().blocks().size();
        }
        Entry[] entries = new Entry[count];
        int next = 0;
        for (Instance part : whole.parts()) {
            for (Block block : part.quads().blocks()) {
                entries[next++] = entry(block, part);
            }
        }
        return entries;
    }

    private static Entry entry(Block block, Instance part) {
        Subject subject = block.subject();
        if (subject.isFixed()) {
            return new Entry(block.lines(), part, subject.name(), 0, subject.name().length);
        }
        Values values = part.values();
        int from = values.from(subject.gap());
        return new Entry(block.lines(), part, values.source(subject.gap()), from, from + values.length(subject.gap()));
    }

    private void subject(Entry[] entries, int from, int to) {
        if (to == from + 1 || allAlike(entries, from, to)) {
            Instance part = entries[from].part();
            entries[from].lines().write(text, hashing.lines(), part.values(), labels, part.firstLabel());
        } else {
            merged(entries, from, to);
        }
    }

    /** The same thing in several parts of a document, with the very same statements. */
    private static boolean allAlike(Entry[] entries, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!entries[i].lines().areFixedLike(entries[from].lines())) {
                return false;
            }
        }
        return true;
    }

    private void merged(Entry[] entries, int from, int to) {
        SortedLines lines = hashing.lines();
        for (int i = from; i < to; i++) {
            Instance part = entries[i].part();
            entries[i].lines().addTo(lines, part.values(), labels, part.firstLabel());
        }
        lines.write(text);
    }

    private void unnamed() {
        for (int node : labels.inTextOrder()) {
            Instance part = whole.owner(node);
            Lines about = part.node(node).about();
            if (about != null) {
                about.write(text, hashing.lines(), part.values(), labels, part.firstLabel());
                flush();
            }
        }
    }

    private void flush() {
        if (text.length() >= PIECE) {
            hashing.take(text);
            text.clear();
        }
    }
}
