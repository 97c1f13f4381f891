package org.conferral.proof.compiled;

/** All statements of one shape about one thing that has a name. */
record Block(Subject subject, Lines lines) {}
