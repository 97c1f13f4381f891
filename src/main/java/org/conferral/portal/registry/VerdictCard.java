package org.conferral.portal.registry;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.issuing.RecordWords;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Texts;
import org.conferral.reading.RecordReading;
import org.conferral.verify.Code;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Finding;
import org.conferral.verify.Outcome;
import org.conferral.verify.Verdict;

/**
 * A verdict as a reader sees it: one sentence first, then every check.
 *
 * @param outcome the one-word answer
 * @param inside whether it is so only because of a credential bundled in it
 * @param facts what the credential says about itself, when it could be read
 * @param checks every check of the credential itself
 * @param nested the same for each credential bundled in it
 * @param endorsements who speaks for it, or for what was achieved
 * @param at when it was checked
 * @param superseded since when another record has taken its place, where this portal knows of it
 * @param erased since when this portal, which has issued it, knows nothing more of its learner
 */
public record VerdictCard(
        Outcome outcome,
        boolean inside,
        Optional<CredentialFacts> facts,
        List<CheckLine> checks,
        List<VerdictCard> nested,
        List<EndorsementLine> endorsements,
        Instant at,
        Optional<Instant> superseded,
        Optional<Instant> erased) {

    public static VerdictCard of(Verdict verdict, Instant at) {
        return new VerdictCard(
                verdict.outcome(),
                verdict.findings().stream().noneMatch(finding -> finding.code() == Code.STATUS_REVOKED),
                verdict.credential(),
                CheckLine.all(verdict.findings().stream()
                        .filter(finding -> !toldElsewhere(finding))
                        .toList()),
                verdict.nested().stream().map(inner -> of(inner, at)).toList(),
                verdict.endorsements().stream().map(EndorsementLine::of).toList(),
                at,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, known to have given way to another record. */
    VerdictCard superseded(Optional<Instant> since) {
        return new VerdictCard(outcome, inside, facts, checks, nested, endorsements, at, since, erased);
    }

    /** The same, about somebody who was erased here. */
    VerdictCard erased(Optional<Instant> since) {
        return new VerdictCard(outcome, inside, facts, checks, nested, endorsements, at, superseded, since);
    }

    /** What went well with a bundled credential stands with that credential, and that its file could be read stands with the whole. */
    private static boolean toldElsewhere(Finding finding) {
        return finding.code() == Code.NESTED_GOOD
                || finding.code() == Code.DOCUMENT_READ && !finding.pointer().isEmpty();
    }

    /** Style of the card: good, warn or bad; what could not be checked is no error. */
    public String tone() {
        return switch (outcome) {
            case VALID -> "good";
            case TAMPERED, REVOKED -> "bad";
            default -> "warn";
        };
    }

    public String icon() {
        return switch (tone()) {
            case "good" -> "check-circle";
            case "bad" -> "cross-circle";
            default -> "warning";
        };
    }

    /** The verdict in one sentence. */
    public String headline() {
        return Texts.of("registry", "verdict." + words());
    }

    /** What the verdict means for whoever reads it. */
    public String meaning() {
        return Texts.of("registry", "verdict." + words() + ".meaning");
    }

    /** A record is not called revoked when only something inside it is. */
    private String words() {
        if (superseded.isPresent()) {
            return "SUPERSEDED";
        }
        return inside && outcome == Outcome.REVOKED ? "REVOKED_INSIDE" : outcome.name();
    }

    /** The name the credential bears, or words for one that bears none. */
    public String title() {
        return facts.flatMap(CredentialFacts::name).orElseGet(() -> Texts.of("registry", "verdict.unnamed"));
    }

    /** The issuer by name; by identifier when it gives none. */
    public String issuer() {
        return facts.flatMap(CredentialFacts::issuerName)
                .or(() -> facts.flatMap(CredentialFacts::issuerId))
                .orElse("");
    }

    /** Words before the issuer: only a proven signature lets this page say who issued it. */
    public String issuerLabel() {
        return Texts.of("registry", proven() ? "verify.issuer" : "verify.issuer.claimed");
    }

    /** How many of the credentials inside passed every check, as a sentence; a presentation says nothing of itself. */
    public String nestedSummary() {
        long good =
                nested.stream().filter(inner -> inner.outcome == Outcome.VALID).count();
        String key = facts.isPresent() ? "verdict.nested" : "verdict.presented";
        return Texts.of("registry", key, nested.size(), good);
    }

    /** What the record says in words, for whoever may believe it. */
    public RecordReading reading() {
        JsonObject document = facts.map(CredentialFacts::document).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return RecordWords.read(document, ReaderLanguage.current());
    }

    /** Whether the signature is proven, so that the wording is the issuer's, and there is something achieved in it. */
    public boolean readable() {
        return proven() && !reading().awards().isEmpty();
    }

    private boolean proven() {
        return outcome != Outcome.TAMPERED && outcome != Outcome.UNVERIFIABLE;
    }

    /** Its endorsements and those of what it bundles. */
    public List<EndorsementLine> allEndorsements() {
        return Stream.concat(endorsements.stream(), nested.stream().flatMap(inner -> inner.allEndorsements().stream()))
                .toList();
    }

    public boolean bundles() {
        return !nested.isEmpty();
    }
}
