package org.conferral.baking;

import java.util.Objects;

/** A picture that cannot carry a record, or whose record cannot be taken out; the only exception that leaves this package. */
public final class PictureProblem extends Exception {

    /** What is wrong with the picture. */
    public enum Reason {
        TOO_LARGE,
        NOT_A_PICTURE,
        /** It ends before its parts do, or its parts do not fit together. */
        DAMAGED,
        /** A part of it does not have the checksum it bears. */
        CHECKSUM,
        /** It carries more than one record, so it does not say which one is meant. */
        SEVERAL_RECORDS,
        NO_RECORD,
        /** What is packed inside would unfold beyond any honest size. */
        UNFOLDS_TOO_LARGE,
        /** It brings definitions of its own, which other readers would follow to other places. */
        DEFINITIONS,
        /** It holds a program. */
        SCRIPT,
        TOO_DEEP,
        /** The record has letters that this kind of picture cannot hold. */
        LETTERS
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PictureProblem(Reason reason) {
        super(reason.name());
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
