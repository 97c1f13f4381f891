package org.conferral.issuance;

import java.util.Objects;

/** One reason not to sign a draft: what is wrong, where (a JSON Pointer), and the offending name or value where there is one. */
public record LintFinding(Code code, String pointer, String detail) {

    /** What can be wrong with a draft. */
    public enum Code {
        CONTEXT_WRONG,
        TYPE_WRONG,
        PROPERTY_MISSING,
        PROPERTY_UNKNOWN,
        VALUE_NULL,
        VALUE_EMPTY,
        VALUE_WRONG,
        TEXT_UNSAFE,
        DATE_WITHOUT_ZONE,
        DATES_REVERSED,
        TERM_UNKNOWN,
        RESULT_DANGLING,
        ASSOCIATION_DANGLING,
        ACHIEVEMENT_CONTRADICTION,
        ID_REPEATED,
        STATUS_WRONG,
        MEANING_LOST
    }

    public LintFinding {
        Objects.requireNonNull(code, "lintFinding.code");
        Objects.requireNonNull(pointer, "lintFinding.pointer");
        Objects.requireNonNull(detail, "lintFinding.detail");
    }
}
