package org.conferral.proof.compiled;

import java.util.List;

/** Brings the values of a document into the spelling of its statements; a value that might be read otherwise stops it. */
final class Filling {

    private Filling() {}

    /**
     * The values from the given number on; each stands at the span of the next place.
     *
     * @throws NotCompilable when a value has to take the long way
     */
    static void fill(Values values, int number, List<GapUse> uses, byte[] document, Spans spans, int[] places) {
        for (int i = 0; i < places.length; i++) {
            fill(values, number + i, uses.get(number + i), document, spans, places[i]);
        }
    }

    private static void fill(Values values, int number, GapUse use, byte[] document, Spans spans, int span) {
        int from = spans.start(span);
        int to = spans.end(span);
        switch (use) {
            case TEXT -> text(values, number, document, spans, span);
            case ADDRESS -> {
                if (!Spelling.isAddress(document, from, to)) {
                    throw new NotCompilable("an address that needs care");
                }
                values.put(number, document, from, to);
            }
            case NUMBER -> {
                byte[] spelled = Spelling.number(document, from, to);
                if (spelled == null) {
                    throw new NotCompilable("a number that needs care");
                }
                values.put(number, spelled);
            }
        }
    }

    private static void text(Values values, int number, byte[] document, Spans spans, int span) {
        int from = spans.start(span);
        int to = spans.end(span);
        if ((spans.signs(span) & (Spans.ESCAPED | Spans.DELETE)) == 0) {
            values.put(number, document, from, to);
            return;
        }
        byte[] spelled = Spelling.text(document, from, to);
        if (spelled == null) {
            throw new NotCompilable("half a character");
        }
        values.put(number, spelled);
    }
}
