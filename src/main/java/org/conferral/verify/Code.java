package org.conferral.verify;

import java.util.Optional;

/**
 * What a check found out; the words for it belong to whoever shows them. Those that decide against a credential stand in the order of
 * their weight: the first one found speaks for all, because a record that was altered cannot be believed when it says that it expired.
 */
public enum Code {
    PROOF_BROKEN(Outcome.TAMPERED),
    HOSTED_DIFFERS(Outcome.TAMPERED),
    NESTED_TAMPERED(Outcome.TAMPERED),

    DOCUMENT_TOO_LARGE(Outcome.UNVERIFIABLE),
    DOCUMENT_NOT_JSON(Outcome.UNVERIFIABLE),
    DOCUMENT_TOO_DEEP(Outcome.UNVERIFIABLE),
    DOCUMENT_TOO_CROWDED(Outcome.UNVERIFIABLE),
    DOCUMENT_REPEATS_A_NAME(Outcome.UNVERIFIABLE),
    DOCUMENT_WITH_ODD_NUMBERS(Outcome.UNVERIFIABLE),
    DOCUMENT_NOT_A_CREDENTIAL(Outcome.UNVERIFIABLE),
    PICTURE_DAMAGED(Outcome.UNVERIFIABLE),
    PICTURE_CHECKSUM(Outcome.UNVERIFIABLE),
    PICTURE_SEVERAL_RECORDS(Outcome.UNVERIFIABLE),
    PICTURE_EMPTY(Outcome.UNVERIFIABLE),
    PICTURE_UNFOLDS_TOO_LARGE(Outcome.UNVERIFIABLE),
    PICTURE_DEFINITIONS(Outcome.UNVERIFIABLE),
    PICTURE_SCRIPT(Outcome.UNVERIFIABLE),
    PICTURE_LETTERS(Outcome.UNVERIFIABLE),
    PRESENTATION_EMPTY(Outcome.UNVERIFIABLE),
    OPEN_BADGE_2(Severity.WARNING, Outcome.UNVERIFIABLE),
    CONTEXT_UNKNOWN(Outcome.UNVERIFIABLE),
    CONTEXT_ORDER(Outcome.UNVERIFIABLE),
    PROOF_MISSING(Outcome.UNVERIFIABLE),
    PROOF_MALFORMED(Outcome.UNVERIFIABLE),
    PROOF_UNSUPPORTED(Outcome.UNVERIFIABLE),
    PROOF_IN_A_TOKEN(Severity.WARNING, Outcome.UNVERIFIABLE),
    ISSUER_UNKNOWN(Severity.WARNING, Outcome.UNVERIFIABLE),
    ISSUER_KEY_WITHDRAWN(Outcome.UNVERIFIABLE),

    STATUS_REVOKED(Outcome.REVOKED),
    NESTED_REVOKED(Outcome.REVOKED),
    STATUS_SUSPENDED(Outcome.SUSPENDED),
    STATUS_SUSPENDED_HERE(Outcome.SUSPENDED),
    NESTED_SUSPENDED(Outcome.SUSPENDED),
    EXPIRED(Outcome.EXPIRED),
    NESTED_EXPIRED(Outcome.EXPIRED),
    NOT_YET_VALID(Outcome.NOT_YET_VALID),
    NESTED_NOT_YET_VALID(Outcome.NOT_YET_VALID),

    DATES_UNREADABLE(Outcome.UNVERIFIABLE),
    STATUS_MALFORMED(Outcome.UNVERIFIABLE),
    STATUS_UNSUPPORTED(Outcome.UNVERIFIABLE),
    STATUS_LIST_UNAVAILABLE(Outcome.UNVERIFIABLE),
    STATUS_LIST_UNREADABLE(Outcome.UNVERIFIABLE),
    STATUS_LIST_NOT_GENUINE(Outcome.UNVERIFIABLE),
    STATUS_LIST_EXPIRED(Outcome.UNVERIFIABLE),
    STATUS_LIST_WRONG_PURPOSE(Outcome.UNVERIFIABLE),
    STATUS_INDEX_OUTSIDE(Outcome.UNVERIFIABLE),
    NESTED_UNVERIFIABLE(Outcome.UNVERIFIABLE),

    STRUCTURE_UNUSUAL(Severity.WARNING),
    ISSUER_NOT_ASKED(Severity.WARNING),
    ISSUER_KEY_WITHDRAWN_LATER(Severity.WARNING),
    STATUS_ABSENT(Severity.WARNING),
    STATUS_NOT_ASKED(Severity.WARNING),
    NESTED_NOT_IN_FORCE(Severity.WARNING),
    ENDORSEMENT_NOT_GENUINE(Severity.WARNING),
    ENDORSEMENT_NOT_IN_FORCE(Severity.WARNING),
    ENDORSEMENT_NOT_CHECKED(Severity.WARNING),
    PRESENTATION_SIGNED(Severity.WARNING),

    VERSION_UNAVAILABLE(Severity.WARNING),

    VERSION_RENEWED(Severity.GOOD),
    VERSION_NEWEST(Severity.GOOD),
    PICTURE_READ(Severity.GOOD),
    PRESENTATION_READ(Severity.GOOD),
    DOCUMENT_READ(Severity.GOOD),
    CONTEXTS_KNOWN(Severity.GOOD),
    STRUCTURE_GOOD(Severity.GOOD),
    PROOF_GOOD(Severity.GOOD),
    PROOF_FITS_ITS_KEY(Severity.GOOD),
    ISSUER_KNOWN(Severity.GOOD),
    HOSTED_GOOD(Severity.GOOD),
    STATUS_GOOD(Severity.GOOD),
    DATES_GOOD(Severity.GOOD),
    NESTED_GOOD(Severity.GOOD),
    ENDORSEMENT_GOOD(Severity.GOOD);

    private final Severity severity;
    private final Optional<Outcome> outcome;

    Code(Outcome outcome) {
        this(Severity.ERROR, outcome);
    }

    /** For what leaves the answer open without being anybody's fault. */
    Code(Severity severity, Outcome outcome) {
        this.severity = severity;
        this.outcome = Optional.of(outcome);
    }

    Code(Severity severity) {
        this.severity = severity;
        this.outcome = Optional.empty();
    }

    public Severity severity() {
        return severity;
    }

    /** The answer this finding gives when none of greater weight was made; empty when it decides nothing. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    /** What an answer about a bundled credential means for the record that bundles it. */
    static Code nested(Outcome outcome) {
        return switch (outcome) {
            case EXPIRED, NOT_YET_VALID -> NESTED_NOT_IN_FORCE;
            default -> presented(outcome);
        };
    }

    /** What an answer about one credential means for those who were shown it, perhaps with others. */
    static Code presented(Outcome outcome) {
        return switch (outcome) {
            case VALID -> NESTED_GOOD;
            case TAMPERED -> NESTED_TAMPERED;
            case REVOKED -> NESTED_REVOKED;
            case SUSPENDED -> NESTED_SUSPENDED;
            case UNVERIFIABLE -> NESTED_UNVERIFIABLE;
            case EXPIRED -> NESTED_EXPIRED;
            case NOT_YET_VALID -> NESTED_NOT_YET_VALID;
        };
    }

    /** What an answer about an endorsement means for what it endorses: a word less in its favour, never one against it. */
    public static Code endorsed(Outcome outcome) {
        return switch (outcome) {
            case VALID -> ENDORSEMENT_GOOD;
            case TAMPERED -> ENDORSEMENT_NOT_GENUINE;
            case REVOKED, SUSPENDED, EXPIRED, NOT_YET_VALID -> ENDORSEMENT_NOT_IN_FORCE;
            case UNVERIFIABLE -> ENDORSEMENT_NOT_CHECKED;
        };
    }
}
