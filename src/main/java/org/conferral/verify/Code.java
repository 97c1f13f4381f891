package org.conferral.verify;

import java.util.Optional;

/**
 * What a check found out; the words for it belong to whoever shows them. Those that decide against a credential stand in the order of
 * their weight: the first one found speaks for all, because a record that was altered cannot be believed when it says that it expired.
 */
public enum Code {
    PROOF_BROKEN(Outcome.TAMPERED),
    NESTED_TAMPERED(Outcome.TAMPERED),

    DOCUMENT_TOO_LARGE(Outcome.UNVERIFIABLE),
    DOCUMENT_NOT_JSON(Outcome.UNVERIFIABLE),
    DOCUMENT_TOO_DEEP(Outcome.UNVERIFIABLE),
    DOCUMENT_REPEATS_A_NAME(Outcome.UNVERIFIABLE),
    DOCUMENT_NOT_A_CREDENTIAL(Outcome.UNVERIFIABLE),
    CONTEXT_UNKNOWN(Outcome.UNVERIFIABLE),
    CONTEXT_ORDER(Outcome.UNVERIFIABLE),
    PROOF_MISSING(Outcome.UNVERIFIABLE),
    PROOF_MALFORMED(Outcome.UNVERIFIABLE),
    PROOF_UNSUPPORTED(Outcome.UNVERIFIABLE),
    ISSUER_UNKNOWN(Outcome.UNVERIFIABLE),
    ISSUER_KEY_WITHDRAWN(Outcome.UNVERIFIABLE),

    STATUS_REVOKED(Outcome.REVOKED),
    NESTED_REVOKED(Outcome.REVOKED),
    STATUS_SUSPENDED(Outcome.SUSPENDED),
    NESTED_SUSPENDED(Outcome.SUSPENDED),
    EXPIRED(Outcome.EXPIRED),
    NOT_YET_VALID(Outcome.NOT_YET_VALID),

    DATES_UNREADABLE(Outcome.UNVERIFIABLE),
    STATUS_MALFORMED(Outcome.UNVERIFIABLE),
    STATUS_UNSUPPORTED(Outcome.UNVERIFIABLE),
    STATUS_LIST_UNAVAILABLE(Outcome.UNVERIFIABLE),
    STATUS_LIST_NOT_GENUINE(Outcome.UNVERIFIABLE),
    STATUS_LIST_EXPIRED(Outcome.UNVERIFIABLE),
    STATUS_LIST_WRONG_PURPOSE(Outcome.UNVERIFIABLE),
    STATUS_INDEX_OUTSIDE(Outcome.UNVERIFIABLE),
    NESTED_UNVERIFIABLE(Outcome.UNVERIFIABLE),

    STRUCTURE_UNUSUAL(Severity.WARNING),
    STATUS_ABSENT(Severity.WARNING),
    NESTED_NOT_IN_FORCE(Severity.WARNING),

    DOCUMENT_READ(Severity.GOOD),
    CONTEXTS_KNOWN(Severity.GOOD),
    STRUCTURE_GOOD(Severity.GOOD),
    PROOF_GOOD(Severity.GOOD),
    ISSUER_KNOWN(Severity.GOOD),
    STATUS_GOOD(Severity.GOOD),
    DATES_GOOD(Severity.GOOD),
    NESTED_GOOD(Severity.GOOD);

    private final Severity severity;
    private final Optional<Outcome> outcome;

    Code(Outcome outcome) {
        this.severity = Severity.ERROR;
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
}
