package org.conferral.proof.compiled;

/**
 * The name of what a statement is about: fixed, or one that fills a gap.
 *
 * @param name the fixed name without its brackets, empty otherwise
 * @param gap  the number of the value; without meaning when the name is fixed
 */
record Subject(byte[] name, int gap) {

    boolean isFixed() {
        return name.length > 0;
    }
}
