package org.conferral.proof.compiled;

/** As what a value of a document stands in its statements. */
enum GapUse {
    /** As words. */
    TEXT,
    /** As the name of a thing; it may stand as words elsewhere. */
    ADDRESS,
    /** As a quantity, spelled by its value. */
    NUMBER
}
