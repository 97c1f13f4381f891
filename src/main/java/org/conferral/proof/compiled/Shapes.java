package org.conferral.proof.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.conferral.proof.compiled.FilledDocument.FilledCredential;
import org.conferral.proof.compiled.FilledDocument.FilledFrame;
import org.jspecify.annotations.Nullable;

/** The shapes that are known, by their text. */
final class Shapes {

    private final TextTree singles = new TextTree();
    private final Map<String, TextTree> bundled = new ConcurrentHashMap<>();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();

    /** Takes in what another has and this has not; tells how many shapes are new. */
    int adopt(Shapes other) {
        int before = singles.size() + frames.size() + fragments();
        other.singles.all().forEach(singles::add);
        other.bundled.forEach((context, tree) -> tree.all().forEach(tree(context)::add));
        other.frames.forEach(this::addFrame);
        return singles.size() + frames.size() + fragments() - before;
    }

    private int fragments() {
        return bundled.values().stream().mapToInt(TextTree::size).sum();
    }

    void addSingle(Fragment fragment) {
        singles.add(fragment);
    }

    void addBundled(Fragment fragment, String bundleContext) {
        tree(bundleContext).add(fragment);
    }

    void addFrame(Frame frame) {
        if (frames.stream().noneMatch(frame::readsLike)) {
            frames.add(frame);
        }
    }

    @Nullable
    Fragment bundled(byte[] document, int from, String bundleContext) {
        return tree(bundleContext).find(document, from, new Spans());
    }

    private TextTree tree(String bundleContext) {
        return bundled.computeIfAbsent(bundleContext, key -> new TextTree());
    }

    /**
     * The document with its values, when its shape is known.
     *
     * @throws NotCompilable when one of the values has to take the long way
     */
    Optional<FilledDocument> fill(byte[] document) {
        for (Frame frame : frames) {
            Spans spans = new Spans();
            int first = frame.head().match(document, 0, spans);
            if (first >= 0) {
                FilledDocument filled = new Reading(document, spans).bundle(frame, first);
                if (filled != null) {
                    return Optional.of(filled);
                }
            }
        }
        Spans spans = new Spans();
        Fragment fragment = singles.find(document, 0, spans);
        return fragment != null && spans.reached() == document.length
                ? Optional.of(new Reading(document, spans).single(fragment))
                : Optional.empty();
    }

    /** One document being read. */
    private final class Reading {

        private final byte[] document;
        private final Spans spans;
        private final List<FilledCredential> credentials = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private boolean beyond;
        private boolean high;

        Reading(byte[] document, Spans spans) {
            this.document = document;
            this.spans = spans;
        }

        FilledDocument single(Fragment fragment) {
            add(fragment, 0);
            return filled(Optional.empty());
        }

        @Nullable
        FilledDocument bundle(Frame frame, int first) {
            int head = spans.count();
            int at = members(frame, first);
            int tail = spans.count();
            if (at < 0 || frame.tail().match(document, at, spans) != document.length) {
                return null;
            }
            int count = frame.uses().size() - 1;
            int[] places = IntStream.concat(IntStream.range(0, head), IntStream.range(tail, spans.count()))
                    .toArray();
            Values values = new Values(count + 1);
            values.bundle(credentials.stream().map(FilledCredential::values).toArray(Values[]::new));
            Filling.fill(values, 1, frame.uses(), document, spans, places);
            parts.add(
                    0,
                    new Part(
                            frame,
                            frame.pointers(),
                            frame.uses().subList(1, frame.uses().size()),
                            document,
                            spans,
                            places));
            note(frame.quads());
            return filled(Optional.of(new FilledFrame(frame, values)));
        }

        /** Reads the bundled credentials; gives the place after the last, or -1 when one is of no known shape. */
        private int members(Frame frame, int first) {
            TextTree tree = tree(frame.context());
            int at = first;
            while (at >= 0) {
                int before = spans.count();
                Fragment fragment = tree.find(document, at, spans);
                if (fragment == null) {
                    return -1;
                }
                add(fragment, before);
                at = spans.reached();
                if (at < document.length && document[at] == ',') {
                    at++;
                } else {
                    return at;
                }
            }
            return at;
        }

        private void add(Fragment fragment, int span) {
            int count = fragment.valueCount();
            int[] places = IntStream.range(span, span + count).toArray();
            Values values = new Values(count + Fragment.OF_PROOF);
            Filling.fill(values, 0, fragment.uses(), document, spans, places);
            credentials.add(new FilledCredential(fragment, values, spans.reached()));
            parts.add(new Part(fragment, fragment.pointers(), fragment.uses(), document, spans, places));
            note(fragment.bundled());
        }

        private void note(QuadShape quads) {
            beyond |= quads.beyond();
            high |= quads.high();
        }

        /**
         * The specification sorts statements by code points, most implementations sort by UTF-16 units; the two differ where characters
         * above U+FFFF meet those from U+E000 on, so a document with both takes the long way.
         */
        private FilledDocument filled(Optional<FilledFrame> frame) {
            int signs = spans.allSigns();
            boolean anyBeyond = beyond || (signs & Spans.BEYOND) != 0;
            boolean anyHigh = high || (signs & Spans.HIGH) != 0;
            if (anyBeyond && anyHigh) {
                throw new NotCompilable("two orders of characters");
            }
            return new FilledDocument(document, frame, credentials, parts);
        }
    }
}
