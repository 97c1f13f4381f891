package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeModeTest {

    private static final JsonObject SKILL = Vectors.unsigned("achievement-skill");

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr", "status-list"})
    void golden_documents_lose_nothing(String name) {
        assertThat(SafeMode.lostTerms(Vectors.unsigned(name))).isEmpty();
        assertThat(SafeMode.lostTerms(Vectors.signed(name))).isEmpty();
    }

    @Test
    void a_term_no_vocabulary_defines_is_found() {
        assertThat(SafeMode.lostTerms(with(SKILL, "honours", Json.createValue("summa cum laude"))))
                .containsExactly("honours");
    }

    @Test
    void a_term_that_is_defined_elsewhere_only_is_found_where_it_does_not_belong() {
        JsonObject subject = with(
                SKILL.getJsonObject("credentialSubject"),
                "evidence",
                Json.createObjectBuilder().add("id", "urn:x:1").build());

        assertThat(SafeMode.lostTerms(with(SKILL, "credentialSubject", subject)))
                .containsExactly("evidence");
    }

    @Test
    void an_unknown_type_is_found() {
        JsonValue types = Json.createArrayBuilder()
                .add("VerifiableCredential")
                .add("Diploma")
                .build();

        assertThat(SafeMode.lostTerms(with(SKILL, "type", types))).contains("Diploma");
    }

    @Test
    void an_address_that_is_not_absolute_is_found() {
        JsonObject issuer = with(SKILL.getJsonObject("issuer"), "id", Json.createValue("issuers/1"));

        assertThat(SafeMode.lostTerms(with(SKILL, "issuer", issuer))).contains("issuers/1");
    }

    @Test
    void an_address_with_a_blank_is_found() {
        assertThat(SafeMode.lostTerms(with(SKILL, "id", Json.createValue("urn:uuid:a b"))))
                .contains("urn:uuid:a b");
    }

    @Test
    void a_word_with_an_at_sign_is_found() {
        assertThat(SafeMode.lostTerms(with(SKILL, "@honours", Json.createValue("x"))))
                .contains("@honours");
    }

    @Test
    void a_document_that_would_lose_something_has_no_canonical_form() {
        assertThatThrownBy(() -> CanonicalForm.of(with(SKILL, "honours", Json.createValue("x"))))
                .isInstanceOfSatisfying(
                        ProofException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProofException.Code.DATA_LOSS));
    }

    @Test
    void a_document_made_to_keep_the_processor_busy_is_given_up() {
        JsonArrayBuilder crowd = Json.createArrayBuilder();
        for (int one = 0; one < 12; one++) {
            JsonArrayBuilder friends = Json.createArrayBuilder();
            for (int other = 0; other < 12; other++) {
                friends.add(Json.createObjectBuilder().add("id", "_:b" + other));
            }
            crowd.add(Json.createObjectBuilder().add("id", "_:b" + one).add("https://example.edu/knows", friends));
        }

        assertThatThrownBy(() -> CanonicalForm.of(with(SKILL, "https://example.edu/crowd", crowd.build())))
                .isInstanceOfSatisfying(
                        ProofException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProofException.Code.TOO_COMPLEX));
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
