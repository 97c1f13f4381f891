package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofSetTest {

    private static final JsonObject SKILL = Vectors.unsigned("achievement-skill");

    /** A proof of its own name over the skill, added after these. */
    private static JsonObject proof(Cryptosuite suite, String name, List<JsonObject> earlier) {
        JsonObject options = Json.createObjectBuilder(Vectors.options(Vectors.signed("achievement-skill")))
                .remove("@context")
                .add("id", "urn:x:" + name)
                .add("cryptosuite", suite.suite())
                .add(
                        "previousProof",
                        Json.createArrayBuilder(earlier.stream()
                                .map(proof -> proof.getString("id"))
                                .toList()))
                .build();
        JsonObject before =
                with(SKILL, "proof", Json.createArrayBuilder(earlier).build());
        byte[] hashes = DataIntegrity.joined(
                suite.optionsHash(options, before, KeyKind.ED25519),
                suite.documentHash(options, new ProofSet(before).covered(options), KeyKind.ED25519));
        String value = "z" + Base58.encode(Vectors.KEY.signer().sign(hashes));
        return with(options, "proofValue", Json.createValue(value));
    }

    @ParameterizedTest
    @EnumSource(names = {"EDDSA_RDFC_2022", "EDDSA_JCS_2022"})
    void a_later_proof_covers_the_earlier_ones_and_breaks_with_them(Cryptosuite suite) {
        JsonObject first = with(Vectors.proof(Vectors.signed("achievement-skill")), "id", Json.createValue("urn:x:1"));
        JsonObject one = proof(Cryptosuite.EDDSA_RDFC_2022, "one", List.of());
        JsonObject two = proof(suite, "two", List.of(one));
        JsonObject three = proof(suite, "three", List.of(one, two));

        assertThat(outcome(one, two, three)).isEqualTo(Outcome.GOOD);
        assertThat(outcome(three, one, two)).isEqualTo(Outcome.GOOD);
        assertThat(outcome(two, three)).isEqualTo(Outcome.BROKEN);
        assertThat(outcome(with(one, "proofValue", first.get("proofValue")), two, three))
                .isEqualTo(Outcome.BROKEN);
        assertThat(outcome(one, with(two, "previousProof", JsonValue.EMPTY_JSON_ARRAY)))
                .isEqualTo(Outcome.BROKEN);
    }

    private static Outcome outcome(JsonObject... proofs) {
        JsonArray all = Json.createArrayBuilder(List.of(proofs)).build();
        return DataIntegrity.check(with(SKILL, "proof", all), Vectors.KEYS).outcome();
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
