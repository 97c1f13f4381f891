package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.SecuredCredential;

/** One look at one document: every check on it, and on each credential found inside. */
final class Inspection {

    private static final int MOST_INSIDE = 1_000;

    private final List<Check> before;
    private final SignatureCheck signature;
    private final List<Check> after;
    private final HostedBadge hosted;
    private int inside;

    /**
     * @param before what is told before the signature
     * @param after what is told after it
     * @param hosted what is done about badges of the second edition
     */
    Inspection(List<Check> before, SignatureCheck signature, List<Check> after, HostedBadge hosted) {
        this.before = List.copyOf(before);
        this.signature = Objects.requireNonNull(signature, "signature");
        this.after = List.copyOf(after);
        this.hosted = Objects.requireNonNull(hosted, "hosted");
    }

    /** The verdict about a document of whatever kind. */
    Verdict of(JsonObject document) {
        if (isPresentation(document)) {
            return presentation(document);
        }
        return credential(document, "", true);
    }

    private static boolean isPresentation(JsonObject document) {
        return Members.texts(document, "type").contains("VerifiablePresentation");
    }

    /** A holder shows credentials of others; the answer is about these, one by one. */
    private Verdict presentation(JsonObject presentation) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Code.PRESENTATION_READ, ""));
        if (presentation.containsKey("proof")) {
            findings.add(Finding.of(
                    Code.PRESENTATION_SIGNED,
                    "/proof",
                    Members.text(presentation, "holder").orElse("")));
        }
        List<Verdict> shown = nested(presentation, "verifiableCredential", "", findings, true);
        if (Members.values(presentation, "verifiableCredential").isEmpty()) {
            findings.add(Finding.of(Code.PRESENTATION_EMPTY, "/verifiableCredential"));
        }
        return new Verdict(outcome(findings), Optional.empty(), findings, shown);
    }

    /** @param outermost whether it may bundle others */
    private Verdict credential(JsonObject credential, String pointer, boolean outermost) {
        Optional<Token> token = Token.in(credential);
        if (token.isPresent()) {
            return of(token.get(), pointer);
        }
        if (OlderBadge.is(credential)) {
            return hosted.of(credential, pointer);
        }
        return secured(new SecuredCredential.Embedded(credential), pointer, outermost);
    }

    /** The verdict about a token; what is no credential of today says so itself. */
    Verdict of(Token token, String pointer) {
        return token.secured().map(secured -> secured(secured, pointer, false)).orElseGet(() -> token.verdict(pointer));
    }

    private Verdict secured(SecuredCredential secured, String pointer, boolean outermost) {
        JsonObject credential = secured.credential();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Code.DOCUMENT_READ, pointer));
        before.forEach(check -> findings.addAll(check.look(credential, pointer)));
        findings.addAll(signature.look(secured, pointer));
        after.forEach(check -> findings.addAll(check.look(credential, pointer)));
        JsonObject subject = Members.object(credential, "credentialSubject");
        List<Verdict> nested =
                nested(subject, "verifiableCredential", pointer + "/credentialSubject", findings, outermost);
        List<Verdict> endorsements = endorsements(credential, pointer, findings);
        return new Verdict(
                outcome(findings), Optional.of(CredentialFacts.of(credential)), findings, nested, endorsements);
    }

    /** The outer proof does not bind a result to its credential, so each one inside is verified by its own. */
    private List<Verdict> nested(
            JsonObject holder, String member, String pointer, List<Finding> findings, boolean allowed) {
        String at = pointer + "/" + member;
        List<JsonValue> bundle = Members.values(holder, member);
        if (!bundle.isEmpty() && (!allowed || inside + bundle.size() > MOST_INSIDE)) {
            findings.add(Finding.of(Code.DOCUMENT_TOO_DEEP, at));
            return List.of();
        }
        inside += bundle.size();
        boolean presented = pointer.isEmpty();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            Verdict verdict = inner(bundle.get(i), at + "/" + i, presented);
            verdicts.add(verdict);
            Code code = presented ? Code.presented(verdict.outcome()) : Code.nested(verdict.outcome());
            findings.add(Finding.of(code, at + "/" + i, name(verdict)));
        }
        return verdicts;
    }

    private List<Verdict> endorsements(JsonObject credential, String pointer, List<Finding> findings) {
        List<Map.Entry<String, JsonValue>> found = Endorsements.in(credential);
        if (inside + found.size() > MOST_INSIDE) {
            findings.add(Finding.of(Code.DOCUMENT_TOO_DEEP, pointer + "/endorsement"));
            return List.of();
        }
        inside += found.size();
        List<Verdict> verdicts = new ArrayList<>();
        for (Map.Entry<String, JsonValue> endorsement : found) {
            Verdict verdict = inner(endorsement.getValue(), pointer + endorsement.getKey(), false);
            verdicts.add(verdict);
            findings.add(Finding.of(Code.endorsed(verdict.outcome()), pointer + endorsement.getKey(), issuer(verdict)));
        }
        return verdicts;
    }

    private Verdict inner(JsonValue value, String pointer, boolean mayBundle) {
        if (value instanceof JsonObject credential) {
            return credential(credential, pointer, mayBundle);
        }
        if (value instanceof JsonString text && Token.is(text.getString())) {
            return of(new Token(text.getString()), pointer);
        }
        Finding finding = Finding.of(Code.DOCUMENT_NOT_A_CREDENTIAL, pointer);
        return new Verdict(Outcome.UNVERIFIABLE, Optional.empty(), List.of(finding), List.of());
    }

    static Outcome outcome(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .min(Comparator.naturalOrder())
                .flatMap(Code::outcome)
                .orElse(Outcome.VALID);
    }

    private static String name(Verdict verdict) {
        return verdict.credential().flatMap(CredentialFacts::name).orElse("");
    }

    private static String issuer(Verdict verdict) {
        return verdict.credential()
                .flatMap(facts -> facts.issuerName().or(facts::issuerId))
                .orElse("");
    }
}
