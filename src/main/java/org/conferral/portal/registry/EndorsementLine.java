package org.conferral.portal.registry;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.verify.Code;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Finding;
import org.conferral.verify.Outcome;
import org.conferral.verify.Verdict;

/**
 * Somebody's word for an achievement as a reader sees it, with its own verdict.
 *
 * @param id       the identifier inside it
 * @param endorser who signed it, by name; by identifier when it gives none
 * @param comment  the endorser's words; empty when they are not the endorser's
 * @param on       since when it counts
 * @param verdict  the verdict about it in one line
 * @param checks   every check of it
 */
public record EndorsementLine(
        String id, String endorser, String comment, Optional<Instant> on, CheckLine verdict, List<CheckLine> checks) {

    public EndorsementLine {
        checks = List.copyOf(checks);
    }

    static EndorsementLine of(Verdict verdict) {
        Optional<CredentialFacts> facts = verdict.credential();
        String endorser = facts.flatMap(CredentialFacts::issuerName)
                .or(() -> facts.flatMap(CredentialFacts::issuerId))
                .orElse("");
        Code code = Code.endorsed(verdict.outcome());
        return new EndorsementLine(
                facts.flatMap(CredentialFacts::id).orElse(""),
                endorser,
                verdict.outcome() == Outcome.TAMPERED ? "" : comment(facts),
                facts.flatMap(CredentialFacts::validFrom),
                CheckLine.of(new Finding(code.severity(), code, "", List.of(endorser))),
                CheckLine.all(verdict.findings()));
    }

    private static String comment(Optional<CredentialFacts> facts) {
        return facts.map(CredentialFacts::document)
                .map(document -> document.get("credentialSubject"))
                .filter(JsonObject.class::isInstance)
                .map(subject -> subject.asJsonObject().get("endorsementComment"))
                .filter(JsonString.class::isInstance)
                .map(words -> ((JsonString) words).getString())
                .orElse("");
    }
}
