package org.conferral.issuance;

import java.util.List;
import java.util.function.Function;

/** A draft that must not be signed as it is. */
public record Refused(List<LintFinding> findings) implements Preparation {

    public Refused {
        findings = List.copyOf(findings);
    }

    @Override
    public <T> T fold(Function<Cleared, T> whenCleared, Function<Refused, T> whenRefused) {
        return whenRefused.apply(this);
    }
}
