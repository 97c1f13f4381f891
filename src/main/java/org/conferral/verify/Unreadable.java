package org.conferral.verify;

import java.util.Objects;

/** A document that cannot even be read. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;

    Unreadable(Code code) {
        super(code.name());
        this.code = Objects.requireNonNull(code);
    }

    Code code() {
        return code;
    }
}
