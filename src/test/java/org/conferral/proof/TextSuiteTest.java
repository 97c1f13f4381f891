package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSuiteTest {

    private static final JsonObject SKILL = Vectors.unsigned("achievement-skill");
    private static final String LEGACY = "https://w3id.org/security/suites/ed25519-2020/v1";

    @Test
    void contexts_may_follow_those_a_text_was_signed_in_but_not_precede_them() {
        JsonObject signed = signed(SKILL);
        JsonObject behind = with(
                signed,
                "@context",
                Json.createArrayBuilder(SKILL.getJsonArray("@context"))
                        .add(LEGACY)
                        .build());
        JsonObject before = with(
                signed,
                "@context",
                Json.createArrayBuilder(SKILL.getJsonArray("@context"))
                        .add(0, LEGACY)
                        .build());

        assertThat(check(behind).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(check(before).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.10000000000000000001", "1E400", "1E-400"})
    void a_number_the_text_form_would_round_is_refused(String number) {
        JsonObject exact = with(SKILL, "points", Json.createValue(new BigDecimal(number)));

        assertThatThrownBy(() -> signed(exact))
                .isInstanceOfSatisfying(
                        ProofException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProofException.Code.DATA_LOSS));
    }

    @Test
    void a_number_cannot_be_changed_within_the_rounding() {
        JsonObject signed = signed(with(SKILL, "points", Json.createValue(new BigDecimal("9007199254740992"))));
        JsonObject forged = with(signed, "points", Json.createValue(new BigDecimal("9007199254740993")));

        assertThat(check(forged).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void the_text_form_follows_the_published_rules() {
        assertThat(Jcs.of(Vectors.json("{\"peach\":\"é\\u20ac\\n\\u000f\",\"a\":[1E30,4.50,2e-3,1e-27,true,null],"
                        + "\"\\ud83d\\ude00\":\"/\",\"\\ufb33\":{}}")))
                .isEqualTo("{\"a\":[1e+30,4.5,0.002,1e-27,true,null],\"peach\":\"é€\\n\\u000f\","
                        + "\"\ud83d\ude00\":\"/\",\"\ufb33\":{}}");
    }

    private static JsonObject signed(JsonObject unsigned) {
        return DataIntegrity.sign(
                Cryptosuite.EDDSA_JCS_2022, unsigned, Vectors.METHOD, Vectors.CREATED, Vectors.KEY.signer());
    }

    private static ProofCheck check(JsonObject document) {
        return DataIntegrity.check(document, Vectors.KEYS);
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
