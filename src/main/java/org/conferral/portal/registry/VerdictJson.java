package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Finding;
import org.conferral.verify.Verdict;

/** A verdict as the machine interface tells it. */
final class VerdictJson {

    private VerdictJson() {}

    /** The same about a record that gave way to another one at that moment. */
    static JsonObject of(Verdict verdict, Optional<Instant> superseded) {
        return superseded
                .map(at -> Json.createObjectBuilder(of(verdict))
                        .add("supersededAt", at.toString())
                        .build())
                .orElseGet(() -> of(verdict));
    }

    static JsonObject of(Verdict verdict) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        verdict.findings().forEach(finding -> findings.add(finding(finding)));
        JsonArrayBuilder nested = Json.createArrayBuilder();
        verdict.nested().forEach(inner -> nested.add(of(inner)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("outcome", verdict.outcome().name())
                .add("findings", findings);
        verdict.credential().ifPresent(facts -> json.add("credential", facts(facts)));
        JsonArrayBuilder endorsements = Json.createArrayBuilder();
        verdict.endorsements().forEach(endorsement -> endorsements.add(of(endorsement)));
        return json.add("nested", nested).add("endorsements", endorsements).build();
    }

    private static JsonObject finding(Finding finding) {
        return Json.createObjectBuilder()
                .add("code", CheckLine.code(finding))
                .add("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .add("pointer", finding.pointer())
                .add("message", CheckLine.sentence(finding))
                .build();
    }

    private static JsonObject facts(CredentialFacts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        facts.id().ifPresent(id -> json.add("id", id));
        json.add("type", Json.createArrayBuilder(facts.types()));
        facts.issuerId().ifPresent(issuer -> json.add("issuer", issuer));
        facts.name().ifPresent(name -> json.add("name", name));
        return json.build();
    }
}
