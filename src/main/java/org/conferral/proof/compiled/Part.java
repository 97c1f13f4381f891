package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One credential of a document whose shape is known: where its varying values stand and what they are. */
public final class Part {

    private final Object shape;
    private final List<String> pointers;
    private final List<GapUse> uses;
    private final byte[] document;
    private final Spans spans;
    private final int[] places;

    /** The value at each pointer is used as the list says and stands at the span of the number given for it. */
    Part(Object shape, List<String> pointers, List<GapUse> uses, byte[] document, Spans spans, int[] places) {
        this.shape = shape;
        this.pointers = pointers;
        this.uses = uses;
        this.document = document;
        this.spans = spans;
        this.places = places;
    }

    /** The same object for all documents with this shape. */
    public Object shape() {
        return shape;
    }

    /** Where in the credential its varying values stand, as JSON Pointers. */
    public List<String> pointers() {
        return pointers;
    }

    /** Whether a value names a thing; then it is known to be an absolute address. */
    public boolean isAddress(int position) {
        return uses.get(position) == GapUse.ADDRESS;
    }

    /** Whether a value is written with escapes of JSON. */
    public boolean isEscaped(int position) {
        return (spans.signs(places[position]) & Spans.ESCAPED) != 0;
    }

    /** A value as it is written in the document: without quotation marks, escapes left as they are. */
    public String written(int position) {
        int start = spans.start(places[position]);
        return new String(document, start, spans.end(places[position]) - start, StandardCharsets.UTF_8);
    }
}
