package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conferral.portal.platform.Texts;
import org.conferral.verify.Code;
import org.conferral.verify.DataModel;
import org.conferral.verify.Finding;
import org.conferral.verify.Outcome;
import org.conferral.verify.Severity;
import org.conferral.verify.Verdict;

/** What a call of the VC-API is answered with. */
record VcApiAnswer(int status, JsonObject document) {

    /** What matters of learner records alone, or is answered by the holder's proof, which this interface does look at. */
    private static final Set<Code> NOT_TOLD =
            EnumSet.of(Code.STRUCTURE_UNUSUAL, Code.STATUS_ABSENT, Code.PRESENTATION_SIGNED);

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;

    static VcApiAnswer issued(JsonObject credential) {
        return new VcApiAnswer(
                CREATED,
                Json.createObjectBuilder()
                        .add("verifiableCredential", credential)
                        .build());
    }

    /** A call that asks for what is not done here; {@code code} is a key of the message bundle. */
    static VcApiAnswer refused(int status, String code, Object... arguments) {
        return errors(status, List.of(Texts.of("machine", code, arguments)));
    }

    /** A document that breaks rules of the data model. */
    static VcApiAnswer broken(List<DataModel.Breach> breaches) {
        return errors(BAD_REQUEST, words(breaches));
    }

    /** The verdict about a credential or presentation, with the rules of the data model it breaks and what else speaks against it. */
    static VcApiAnswer judged(Verdict verdict, List<DataModel.Breach> breaches, List<String> more) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        JsonArrayBuilder errors = Json.createArrayBuilder();
        boolean good = verdict.outcome() == Outcome.VALID && breaches.isEmpty() && more.isEmpty();
        for (Finding finding : verdict.findings()) {
            if (finding.severity() == Severity.GOOD) {
                checks.add(CheckLine.code(finding));
            } else if (!NOT_TOLD.contains(finding.code())) {
                (decides(finding) ? errors : warnings)
                        .add(CheckLine.code(finding) + ": " + CheckLine.sentence(finding));
            }
        }
        words(breaches).forEach(errors::add);
        more.forEach(errors::add);
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("verified", good)
                .add("checks", checks)
                .add("warnings", warnings)
                .add("errors", errors);
        return new VcApiAnswer(good ? OK : BAD_REQUEST, document.build());
    }

    private static boolean decides(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.code().outcome().isPresent();
    }

    private static List<String> words(List<DataModel.Breach> breaches) {
        return breaches.stream()
                .map(breach -> (breach.pointer().isEmpty() ? "/" : breach.pointer()) + ": "
                        + Texts.of("machine", "datamodel." + breach.rule().name()))
                .toList();
    }

    private static VcApiAnswer errors(int status, List<String> errors) {
        return new VcApiAnswer(
                status,
                Json.createObjectBuilder()
                        .add("verified", false)
                        .add("errors", Json.createArrayBuilder(errors))
                        .build());
    }
}
