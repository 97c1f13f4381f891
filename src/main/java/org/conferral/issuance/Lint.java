package org.conferral.issuance;

import static org.conferral.issuance.Findings.at;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.conferral.credential.AchievementCredential;
import org.conferral.credential.ClrCredential;
import org.conferral.issuance.LintFinding.Code;
import org.conferral.proof.ProofException;
import org.conferral.proof.SafeMode;
import org.conferral.status.StatusPlace;

/** The last look at a draft before it is signed; it names every reason against signing at once. */
public final class Lint {

    private static final String SUBJECT = "credentialSubject";
    private static final String BUNDLE = "verifiableCredential";

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Findings findings = new Findings();

    private Lint() {}

    public static Preparation check(Draft draft) {
        List<LintFinding> findings = new Lint().record(draft.document());
        return findings.isEmpty() ? Cleared.of(draft) : new Refused(findings);
    }

    private List<LintFinding> record(JsonObject document) {
        boolean bundles =
                document.get("type") instanceof JsonArray types && types.contains(JSON.createValue("ClrCredential"));
        Shape shape = Shapes.named(bundles ? "ClrCredential" : "AchievementCredential")
                .orElseThrow();
        new TextCheck(findings).value(document, "");
        new ShapeCheck(findings).object(document, shape, "");
        new LinkCheck(findings).credential(document, "");
        credential(withoutBundle(document), bundles ? ClrCredential.CONTEXT : AchievementCredential.CONTEXT, "");
        bundle(document);
        return findings.all();
    }

    private void bundle(JsonObject document) {
        if (document.get(SUBJECT) instanceof JsonObject subject && subject.get(BUNDLE) instanceof JsonArray bundle) {
            for (int i = 0; i < bundle.size(); i++) {
                if (bundle.get(i) instanceof JsonObject nested) {
                    credential(nested, AchievementCredential.CONTEXT, at(at(at("", SUBJECT), BUNDLE), i));
                }
            }
        }
    }

    /** What has to hold for every credential as it stands alone: later it may be taken out of its bundle. */
    private void credential(JsonObject credential, List<String> context, String pointer) {
        boolean ordered = credential.get("@context") instanceof JsonArray given && startsWith(given, context);
        findings.unless(ordered, Code.CONTEXT_WRONG, at(pointer, "@context"), String.join(" ", context));
        status(credential, pointer);
        dates(credential, pointer);
        meaning(credential, pointer);
    }

    private void status(JsonObject credential, String pointer) {
        if (credential.get("credentialStatus") instanceof JsonObject entry) {
            String type = entry.getString("type", "");
            boolean good = !type.equals("BitstringStatusListEntry")
                    || StatusPlace.fromJson(entry).isPresent();
            findings.unless(good, Code.STATUS_WRONG, at(pointer, "credentialStatus"), type);
        }
    }

    private void dates(JsonObject credential, String pointer) {
        try {
            String from = credential.getString("validFrom", "");
            String until = credential.getString("validUntil", "");
            boolean good = until.isEmpty() || OffsetDateTime.parse(from).isBefore(OffsetDateTime.parse(until));
            findings.unless(good, Code.DATES_REVERSED, at(pointer, "validUntil"), until);
        } catch (DateTimeException e) {
            return; // the values were found wanting already
        }
    }

    /** Every name has to mean something as linked data, or the signature would not cover it. */
    private void meaning(JsonObject credential, String pointer) {
        try {
            SafeMode.lostTerms(credential).forEach(term -> findings.add(Code.MEANING_LOST, pointer, term));
        } catch (ProofException e) {
            findings.add(Code.MEANING_LOST, pointer, e.detail());
        }
    }

    private static JsonObject withoutBundle(JsonObject document) {
        if (document.get(SUBJECT) instanceof JsonObject subject && subject.containsKey(BUNDLE)) {
            JsonObject alone = JSON.createObjectBuilder(subject).remove(BUNDLE).build();
            return JSON.createObjectBuilder(document).add(SUBJECT, alone).build();
        }
        return document;
    }

    private static boolean startsWith(JsonArray given, List<String> expected) {
        for (int i = 0; i < expected.size(); i++) {
            JsonValue value = i < given.size() ? given.get(i) : JsonValue.NULL;
            if (!(value instanceof JsonString text && text.getString().equals(expected.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
