package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.conferral.issuance.LintFinding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static final String NESTED = "/credentialSubject/verifiableCredential/0";

    private final JsonObject good = Drafting.draft(Plans.transcript()).document();

    @Test
    void a_good_record_is_cleared() {
        assertThat(findings(good)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            PROPERTY_MISSING;       remove;  /name;                                                ``
            PROPERTY_MISSING;       remove;  /credentialSubject/verifiableCredential/0/credentialSubject/achievement/criteria/narrative; ``
            DATE_WITHOUT_ZONE;      replace; /validFrom;                                           "2026-01-05T09:00:00"
            DATES_REVERSED;         add;     /validUntil;                                          "2025-01-05T09:00:00Z"
            TERM_UNKNOWN;           add;     /credentialSubject/verifiableCredential/0/credentialSubject/achievement/achievementType; "Bootcamp"
            RESULT_DANGLING;        replace; /credentialSubject/verifiableCredential/0/credentialSubject/result/0/resultDescription;  "urn:x:none"
            ACHIEVEMENT_CONTRADICTION; replace; /credentialSubject/verifiableCredential/1/credentialSubject/achievement/id; "https://records.example.edu/achievements/MATH-101"
            ID_REPEATED;            replace; /credentialSubject/verifiableCredential/0/id;         "urn:uuid:01900000-0000-7000-8000-000000000001"
            ASSOCIATION_DANGLING;   add;     /credentialSubject/association;                       [{"type":"Association","associationType":"isPartOf","sourceId":"urn:x:1","targetId":"urn:x:2"}]
            PROPERTY_UNKNOWN;       add;     /credentialSubject/identifier/0/hint;                 "z…"
            TYPE_WRONG;             replace; /credentialSubject/identifier/0/type;                 ["IdentityObject"]
            TYPE_WRONG;             replace; /credentialSubject/type;                              ["AchievementSubject"]
            MEANING_LOST;           add;     /mood;                                                "sunny"
            MEANING_LOST;           add;     /credentialSubject/verifiableCredential/0/mood;       "sunny"
            VALUE_NULL;             replace; /description;                                         null
            VALUE_EMPTY;            add;     /evidence;                                            []
            TEXT_UNSAFE;            replace; /name;                                                "Tran\\u202Escript"
            VALUE_WRONG;            replace; /issuer;                                              "did:web:records.example.edu"
            VALUE_WRONG;            add;     /credentialSubject/verifiableCredential/0/credentialSubject/creditsEarned; "4.5"
            CONTEXT_WRONG;          remove;  /@context/1;                                          ``
            STATUS_WRONG;           replace; /credentialStatus/statusListIndex;                    "-1"
            """)
    void each_defect_is_found(Code code, String operation, String pointer, String value) {
        JsonObject bad = patched(operation, pointer, value);
        assertThat(findings(bad)).extracting(LintFinding::code).contains(code);
    }

    @Test
    void all_defects_are_told_at_once() {
        JsonObject bad = Json.createPatchBuilder()
                .remove("/name")
                .replace("/validFrom", "yesterday")
                .replace(NESTED + "/credentialSubject/result/0/resultDescription", "urn:x:none")
                .build()
                .apply(good);
        assertThat(findings(bad))
                .extracting(LintFinding::pointer)
                .contains("/name", "/validFrom", NESTED + "/credentialSubject/result/0/resultDescription");
    }

    private JsonObject patched(String operation, String pointer, String value) {
        JsonObject step = Json.createReader(new StringReader("{\"op\":\"" + operation + "\",\"path\":\"" + pointer
                        + "\"" + (value == null || value.isEmpty() ? "}" : ",\"value\":" + value + "}")))
                .readObject();
        return Json.createPatch(Json.createArrayBuilder().add(step).build()).apply(good);
    }

    private static List<LintFinding> findings(JsonValue document) {
        return Lint.check(Draft.of(document.asJsonObject())).fold(cleared -> List.of(), Refused::findings);
    }
}
