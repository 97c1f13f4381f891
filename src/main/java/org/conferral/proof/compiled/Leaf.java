package org.conferral.proof.compiled;

/**
 * One value of a JSON text that holds no others, and where it stands.
 *
 * @param pointer where in the document, as a JSON Pointer
 * @param start   the first byte of the value; of a text, the one after the quotation mark
 * @param end     the byte after the last
 */
record Leaf(String pointer, int start, int end, Kind kind) {

    /** What a value is made of. */
    enum Kind {
        TEXT,
        NUMBER,
        /** true, false or null. */
        WORD
    }
}
