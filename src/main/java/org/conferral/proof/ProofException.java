package org.conferral.proof;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document that cannot be sealed or read as linked data, with the reason as a code. */
public final class ProofException extends RuntimeException {

    /** Why the document was turned away. */
    public enum Code {
        /** The document names a context that is not among the bundled ones. */
        UNKNOWN_CONTEXT,
        /** A term, type or address of the document would not be covered by the proof. */
        DATA_LOSS,
        /** The document is no linked data at all. */
        NOT_LINKED_DATA,
        /** Canonicalisation would cost more work than any honest document needs. */
        TOO_COMPLEX,
        /** A key, identifier or encoded value is not well formed. */
        MALFORMED
    }

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String detail;

    public ProofException(Code code, String detail) {
        this(code, detail, null);
    }

    public ProofException(Code code, String detail, @Nullable Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = Objects.requireNonNull(code);
        this.detail = Objects.requireNonNull(detail);
    }

    public Code code() {
        return code;
    }

    /** The offending value in words for an operator; never meant for a learner. */
    public String detail() {
        return detail;
    }
}
