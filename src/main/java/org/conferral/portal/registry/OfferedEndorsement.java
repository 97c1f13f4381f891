package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.conferral.credential.AchievementCredential;
import org.conferral.portal.catalog.CatalogProblem;
import org.conferral.proof.ProofException;
import org.conferral.proof.SafeMode;
import org.conferral.verify.Code;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Finding;
import org.conferral.verify.Severity;
import org.conferral.verify.Verdict;

/**
 * An endorsement that somebody wants to put with an achievement, after it was looked at.
 *
 * @param document    what it says; empty when it could not be read
 * @param findings    what came of the look
 * @param achievement the URI under which records name the achievement
 */
record OfferedEndorsement(JsonObject document, List<Finding> findings, String achievement) {

    static OfferedEndorsement of(Verdict verdict, String achievement) {
        return new OfferedEndorsement(
                verdict.credential().map(CredentialFacts::document).orElse(JsonObject.EMPTY_JSON_OBJECT),
                verdict.findings(),
                achievement);
    }

    static CatalogProblem problem(String code) {
        return new CatalogProblem("", "achievement.endorsement." + code, "");
    }

    /** Everything against keeping it; that its issuer is not known here is not against it. */
    List<CatalogProblem> problems() {
        List<CatalogProblem> problems = new ArrayList<>();
        findings.stream()
                .filter(OfferedEndorsement::speaksAgainst)
                .map(finding -> new CatalogProblem("", "achievement.endorsement.checked", CheckLine.sentence(finding)))
                .forEach(problems::add);
        if (document.isEmpty()) {
            return problems;
        }
        if (!document.toString().contains("\"EndorsementCredential\"")) {
            problems.add(problem("kind"));
        } else if (!subject().equals(achievement)) {
            problems.add(new CatalogProblem("/credentialSubject/id", "achievement.endorsement.subject", subject()));
        } else if (problems.isEmpty() && !fitsIntoRecords()) {
            problems.add(problem("edition"));
        }
        return problems;
    }

    /** A status list that cannot be had from here leaves it open, as an unknown issuer does. */
    private static boolean speaksAgainst(Finding finding) {
        return finding.code() == Code.STRUCTURE_UNUSUAL
                || finding.severity() == Severity.ERROR && finding.code() != Code.STATUS_LIST_UNAVAILABLE;
    }

    private String subject() {
        return document.get("credentialSubject") instanceof JsonObject subject
                        && subject.get("id") instanceof JsonString id
                ? id.getString()
                : "";
    }

    /** One that brings another edition of the vocabulary along cannot stand inside a record: the words would mean two things. */
    private boolean fitsIntoRecords() {
        JsonObject endorsed = Json.createObjectBuilder()
                .add("id", achievement)
                .add("type", Json.createArrayBuilder().add("Achievement"))
                .add("endorsement", Json.createArrayBuilder().add(document))
                .build();
        JsonObject subject = Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add("achievement", endorsed)
                .build();
        JsonObject record = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(AchievementCredential.CONTEXT))
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("AchievementCredential"))
                .add("credentialSubject", subject)
                .build();
        try {
            return SafeMode.lostTerms(record).isEmpty();
        } catch (ProofException twoMeanings) {
            return false;
        }
    }
}
