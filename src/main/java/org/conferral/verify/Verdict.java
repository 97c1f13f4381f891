package org.conferral.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer about a credential: one word, every finding that led to it, and the same for each credential bundled in it
 * and for each endorsement it brings along.
 */
public record Verdict(
        Outcome outcome,
        Optional<CredentialFacts> credential,
        List<Finding> findings,
        List<Verdict> nested,
        List<Verdict> endorsements) {

    public Verdict {
        Objects.requireNonNull(outcome, "verdict.outcome");
        Objects.requireNonNull(credential, "verdict.credential");
        findings = List.copyOf(findings);
        nested = List.copyOf(nested);
        endorsements = List.copyOf(endorsements);
    }

    /** A verdict about something that nobody endorses. */
    public Verdict(
            Outcome outcome, Optional<CredentialFacts> credential, List<Finding> findings, List<Verdict> nested) {
        this(outcome, credential, findings, nested, List.of());
    }

    /** The same verdict after something that was found out before. */
    Verdict after(Finding first) {
        List<Finding> all = new ArrayList<>();
        all.add(first);
        all.addAll(findings);
        return new Verdict(outcome, credential, all, nested, endorsements);
    }
}
