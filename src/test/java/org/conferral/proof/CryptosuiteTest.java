package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HexFormat;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CryptosuiteTest {

    private static final P256Key NIST = P256Key.ofSecret(
            HexFormat.of().parseHex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));
    private static final JsonObject SKILL = Vectors.unsigned("achievement-skill");
    private static final String LEGACY = "https://w3id.org/security/suites/ed25519-2020/v1";

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void what_is_signed_is_found_good(Cryptosuite suite) {
        assertThat(check(signed(suite, SKILL), suite).outcome()).isEqualTo(Outcome.GOOD);
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void signing_twice_gives_the_same_document(Cryptosuite suite) {
        assertThat(signed(suite, SKILL)).isEqualTo(signed(suite, SKILL));
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void a_changed_claim_breaks_the_proof(Cryptosuite suite) {
        JsonObject forged = with(signed(suite, SKILL), "name", Json.createValue("Integration"));

        assertThat(check(forged, suite).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void half_a_character_cannot_stand_for_a_question_mark(Cryptosuite suite) {
        JsonObject signed = signed(suite, with(SKILL, "name", Json.createValue("What?")));
        JsonObject forged = with(signed, "name", Json.createValue("What\ud800"));

        assertThat(check(forged, suite).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void a_changed_time_of_signing_breaks_the_proof(Cryptosuite suite) {
        JsonObject forged = withProof(signed(suite, SKILL), "created", "2026-01-05T10:00:01Z");

        assertThat(check(forged, suite).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void a_proof_does_not_pass_for_one_of_another_suite(Cryptosuite suite) {
        for (Cryptosuite other : Cryptosuite.values()) {
            if (other != suite) {
                JsonObject forged =
                        withProof(withProof(signed(suite, SKILL), "cryptosuite", other.suite()), "type", other.type());

                assertThat(check(forged, suite).outcome()).as(other.name()).isEqualTo(Outcome.BROKEN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ED25519_SIGNATURE_2020", mode = EnumSource.Mode.EXCLUDE)
    void a_key_of_another_kind_is_not_taken(Cryptosuite suite) {
        Multikey wrong = suite.own() == KeyKind.P256 ? Vectors.KEY.multikey() : NIST.multikey();

        ProofCheck check =
                DataIntegrity.check(signed(suite, SKILL), method -> new KeyAnswer.Found(wrong, Vectors.ISSUER));

        assertThat(check.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.detail()).contains(wrong.kind().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-jcs-2022", "ecdsa-rdfc-2019-p256", "ecdsa-rdfc-2019-p384", "ed25519-signature-2020"})
    void what_another_implementation_signed_is_good_and_a_forgery_of_it_is_broken(String name) {
        JsonObject signed = Vectors.suite(name);
        KeySource keys = method -> {
            Did issuer = new Did(method.toString().split("#")[0]);
            return new KeyAnswer.Found(issuer.spelledKey().orElseThrow(), issuer.value());
        };

        ProofCheck check = DataIntegrity.check(signed, keys);
        ProofCheck forged = DataIntegrity.check(with(signed, "name", Json.createValue("X")), keys);

        assertThat(check.outcome()).as(check.detail()).isEqualTo(Outcome.GOOD);
        assertThat(forged.outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void the_legacy_suite_is_read_and_not_written() {
        JsonObject document = with(
                SKILL,
                "@context",
                Json.createArrayBuilder(SKILL.getJsonArray("@context"))
                        .add(LEGACY)
                        .build());
        JsonObject options = Json.createObjectBuilder()
                .add("type", "Ed25519Signature2020")
                .add("created", "2026-01-05T10:00:00Z")
                .add("verificationMethod", Vectors.METHOD.toString())
                .add("proofPurpose", "assertionMethod")
                .build();
        byte[] hashes = DataIntegrity.joined(
                Digests.sha256(CanonicalForm.of(ProofOptions.of(options, document))), Vectors.claimsHash(document));
        JsonObject secured =
                with(document, "proof", value(options, Vectors.KEY.signer().sign(hashes)));

        assertThat(check(secured, Cryptosuite.ED25519_SIGNATURE_2020).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(check(with(secured, "name", Json.createValue("X")), Cryptosuite.ED25519_SIGNATURE_2020)
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThatThrownBy(() -> signed(Cryptosuite.ED25519_SIGNATURE_2020, SKILL))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("only read");
    }

    @Test
    void a_proof_that_ends_counts_until_then() {
        JsonObject options = Json.createObjectBuilder(Vectors.options(Vectors.signed("achievement-skill")))
                .remove("@context")
                .add("expires", "2027-01-01T00:00:00Z")
                .build();
        byte[] hashes = DataIntegrity.joined(ProofOptions.hash(options, SKILL), Vectors.claimsHash(SKILL));
        JsonObject secured =
                with(SKILL, "proof", value(options, Vectors.KEY.signer().sign(hashes)));

        assertThat(DataIntegrity.check(secured, Vectors.KEYS, Instant.parse("2026-12-31T23:59:59Z"))
                        .outcome())
                .isEqualTo(Outcome.GOOD);
        assertThat(DataIntegrity.check(secured, Vectors.KEYS, Instant.parse("2027-01-01T00:00:00Z"))
                        .outcome())
                .isEqualTo(Outcome.EXPIRED);
        assertThat(DataIntegrity.check(
                                withProof(secured, "expires", "2099-01-01T00:00:00Z"),
                                Vectors.KEYS,
                                Instant.parse("2027-01-01T00:00:00Z"))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(DataIntegrity.check(secured, Vectors.KEYS).outcome()).isEqualTo(Outcome.UNSUPPORTED);
    }

    @Test
    void what_a_proof_was_made_for_is_covered_by_it() {
        JsonObject options = Json.createObjectBuilder(Vectors.options(Vectors.signed("achievement-skill")))
                .remove("@context")
                .add("domain", "https://employer.example.org")
                .add("challenge", "4711")
                .build();
        byte[] hashes = DataIntegrity.joined(ProofOptions.hash(options, SKILL), Vectors.claimsHash(SKILL));
        JsonObject secured =
                with(SKILL, "proof", value(options, Vectors.KEY.signer().sign(hashes)));

        assertThat(DataIntegrity.check(secured, Vectors.KEYS).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(DataIntegrity.check(withProof(secured, "challenge", "4712"), Vectors.KEYS)
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    private static JsonObject signed(Cryptosuite suite, JsonObject unsigned) {
        Signer signer = suite.own() == KeyKind.P256 ? NIST.signer() : Vectors.KEY.signer();
        return DataIntegrity.sign(suite, unsigned, Vectors.METHOD, Vectors.CREATED, signer);
    }

    private static ProofCheck check(JsonObject document, Cryptosuite suite) {
        Multikey key = suite.own() == KeyKind.P256 ? NIST.multikey() : Vectors.KEY.multikey();
        return DataIntegrity.check(document, method -> new KeyAnswer.Found(key, Vectors.ISSUER));
    }

    private static JsonObject value(JsonObject options, byte[] signature) {
        return with(options, "proofValue", Json.createValue("z" + Base58.encode(signature)));
    }

    private static JsonObject withProof(JsonObject document, String name, String value) {
        return with(document, "proof", with(Vectors.proof(document), name, Json.createValue(value)));
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
