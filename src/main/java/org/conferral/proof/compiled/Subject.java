package org.conferral.proof.compiled;

/**
 * What a statement is about: a thing with a fixed name, with a name that fills a gap, or without a name.
 *
 * @param name the fixed name without its brackets, empty otherwise
 * @param gap  the number of the value, or the complement of the node's number; without meaning when the name is fixed
 */
record Subject(byte[] name, int gap) {

    boolean isNamed() {
        return name.length > 0;
    }

    boolean isNode() {
        return !isNamed() && gap < 0;
    }
}
