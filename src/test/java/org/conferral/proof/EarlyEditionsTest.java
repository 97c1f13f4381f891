package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first contexts of Open Badges 3.0 were made for the data model 1.1. They give other meanings to words that the context of 2.0 protects,
 * so no conforming processor takes the two together.
 */
class EarlyEditionsTest {

    private static final String FIRST_MODEL = "https://www.w3.org/2018/credentials/v1";
    private static final String SECOND_MODEL = "https://www.w3.org/ns/credentials/v2";

    @ParameterizedTest
    @ValueSource(strings = {"context.json", "context-3.0.1.json"})
    void an_early_edition_says_which_rule_it_breaks_under_the_second_data_model(String edition) {
        assertThatThrownBy(() -> LinkedData.expand(badge(SECOND_MODEL, edition)))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("protected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"context.json", "context-3.0.1.json"})
    void an_early_edition_is_read_under_the_first_data_model(String edition) {
        assertThat(LinkedData.expand(badge(FIRST_MODEL, edition))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"context-3.0.2.json", "context-3.0.3.json"})
    void a_later_edition_is_read_under_the_second_data_model(String edition) {
        assertThat(LinkedData.expand(badge(SECOND_MODEL, edition))).hasSize(1);
    }

    private static JsonObject badge(String model, String edition) {
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder().add(model).add("https://purl.imsglobal.org/spec/ob/v3p0/" + edition))
                .add("id", "urn:uuid:6f0f7b0e-0d3e-4a53-9d56-6f3b9f3d4a10")
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", "Glass blowing")
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", "did:web:hillside.example")
                                .add("type", "Profile")
                                .add("name", "Hillside College"))
                .build();
    }
}
