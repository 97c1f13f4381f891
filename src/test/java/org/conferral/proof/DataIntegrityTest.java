package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;

class DataIntegrityTest {

    private static final JsonObject SKILL = Vectors.signed("achievement-skill");
    private static final Ed25519Key STRANGER = Ed25519Key.ofSeed(new byte[32]);

    @Test
    void a_changed_word_breaks_the_proof_and_the_hashes_are_told() {
        ProofCheck check = check(with(SKILL, "name", Json.createValue("Integration")));

        assertThat(check.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.detail()).contains("161d0017509bd517bb17ad61b9c1fc8d1c718763885ec60c4b78a661e557f719");
    }

    @Test
    void a_changed_value_inside_a_nested_credential_breaks_the_outer_proof() {
        JsonObject clr = Vectors.json(Vectors.text("clr.signed.json").replace("Differentiation", "Integration"));

        assertThat(check(clr).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void every_nested_credential_of_a_golden_record_is_good_by_itself() {
        JsonObject subject = Vectors.signed("clr").getJsonObject("credentialSubject");

        assertThat(subject.getJsonArray("verifiableCredential").getValuesAs(JsonObject.class))
                .hasSize(3)
                .allSatisfy(nested -> assertThat(check(nested).good()).isTrue());
    }

    @Test
    void a_statement_the_proof_would_not_cover_counts_as_a_change() {
        ProofCheck check = check(with(SKILL, "honours", Json.createValue("summa cum laude")));

        assertThat(check.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.detail()).contains("honours");
    }

    @Test
    void a_changed_time_of_signing_breaks_the_proof() {
        assertThat(check(withProof("created", Json.createValue("2026-01-05T10:00:01Z")))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void another_purpose_breaks_the_proof() {
        assertThat(check(withProof("proofPurpose", Json.createValue("authentication")))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_proof_with_an_end_is_not_silently_taken_for_an_endless_one() {
        assertThat(check(withProof("expires", Json.createValue("2027-01-01T00:00:00Z")))
                        .outcome())
                .isEqualTo(Outcome.UNSUPPORTED);
    }

    @Test
    void a_good_signature_of_somebody_else_than_the_issuer_is_broken() {
        JsonObject unsigned = Json.createObjectBuilder(SKILL).remove("proof").build();
        Did stranger = Did.ofKey(STRANGER.multikey());
        JsonObject signed =
                DataIntegrity.sign(unsigned, stranger.keyId(STRANGER.multikey()), Vectors.CREATED, STRANGER.signer());

        ProofCheck check =
                DataIntegrity.check(signed, method -> new KeyAnswer.Found(STRANGER.multikey(), stranger.value()));

        assertThat(check.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.detail()).contains(stranger.value(), Vectors.ISSUER);
    }

    @Test
    void a_key_nobody_knows_leaves_the_proof_open() {
        assertThat(DataIntegrity.check(SKILL, method -> new KeyAnswer.Unknown("not here")))
                .isEqualTo(new ProofCheck(Outcome.KEY_UNKNOWN, "not here", java.util.Optional.of(Vectors.METHOD)));
    }

    @Test
    void a_withdrawn_key_is_told_apart() {
        assertThat(DataIntegrity.check(SKILL, method -> withdrawn(Instant.EPOCH))
                        .outcome())
                .isEqualTo(Outcome.KEY_REVOKED);
    }

    @Test
    void what_a_key_signed_before_it_was_withdrawn_still_counts() {
        Instant signed = Instant.parse(Vectors.proof(SKILL).getString("created"));

        assertThat(DataIntegrity.check(SKILL, method -> withdrawn(signed.plusSeconds(1)))
                        .outcome())
                .isEqualTo(Outcome.GOOD);
        assertThat(DataIntegrity.check(SKILL, method -> withdrawn(signed)).outcome())
                .isEqualTo(Outcome.KEY_REVOKED);
    }

    @Test
    void a_proof_by_a_withdrawn_key_needs_a_date() {
        JsonObject proof =
                Json.createObjectBuilder(Vectors.proof(SKILL)).remove("created").build();
        JsonObject undated =
                with(SKILL, "proof", Json.createArrayBuilder().add(proof).build());

        assertThat(DataIntegrity.check(undated, method -> withdrawn(Instant.MAX))
                        .outcome())
                .isEqualTo(Outcome.KEY_REVOKED);
    }

    @Test
    void an_early_date_does_not_save_what_was_changed() {
        JsonObject changed = with(SKILL, "name", Json.createValue("Another"));

        assertThat(DataIntegrity.check(changed, method -> withdrawn(Instant.MAX))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    private static KeyAnswer withdrawn(Instant since) {
        return new KeyAnswer.Revoked(new KeyAnswer.Found(Vectors.KEY.multikey(), Vectors.ISSUER), since);
    }

    @Test
    void no_proof_is_told_apart_from_a_broken_one() {
        assertThat(check(Json.createObjectBuilder(SKILL).remove("proof").build())
                        .outcome())
                .isEqualTo(Outcome.MISSING);
        assertThat(check(with(SKILL, "proof", JsonValue.EMPTY_JSON_ARRAY)).outcome())
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void one_bad_proof_among_several_spoils_the_document() {
        JsonObject good = Vectors.proof(SKILL);
        JsonObject bad =
                with(good, "proofValue", Vectors.proof(Vectors.signed("clr")).get("proofValue"));

        assertThat(check(with(
                                SKILL,
                                "proof",
                                Json.createArrayBuilder().add(good).add(bad).build()))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(check(with(SKILL, "proof", good)).outcome()).isEqualTo(Outcome.GOOD);
    }

    @Test
    void a_proof_of_an_unknown_kind_beside_a_good_one_takes_nothing_from_it() {
        JsonObject good = Vectors.proof(SKILL);
        JsonObject unknown = with(good, "cryptosuite", Json.createValue("ecdsa-sd-2023"));

        assertThat(check(with(
                                SKILL,
                                "proof",
                                Json.createArrayBuilder().add(unknown).add(good).build()))
                        .outcome())
                .isEqualTo(Outcome.GOOD);
        assertThat(check(with(
                                SKILL,
                                "proof",
                                Json.createArrayBuilder().add(unknown).build()))
                        .outcome())
                .isEqualTo(Outcome.UNSUPPORTED);
    }

    @Test
    void a_proof_that_was_added_after_one_that_is_gone_is_broken() {
        JsonObject good = Vectors.proof(SKILL);
        JsonObject chained = with(good, "previousProof", Json.createValue("urn:uuid:1"));

        ProofCheck check = check(with(
                SKILL, "proof", Json.createArrayBuilder().add(chained).add(good).build()));

        assertThat(check.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.detail()).contains("urn:uuid:1");
    }

    @Test
    void an_unknown_context_is_not_called_a_forgery() {
        JsonValue contexts = Json.createArrayBuilder(SKILL.getJsonArray("@context"))
                .add("https://elsewhere.example/context")
                .build();

        ProofCheck check = check(with(SKILL, "@context", contexts));

        assertThat(check.outcome()).isEqualTo(Outcome.UNSUPPORTED);
        assertThat(check.detail()).contains("https://elsewhere.example/context");
    }

    @Test
    void another_suite_is_unsupported() {
        assertThat(check(withProof("cryptosuite", Json.createValue("ecdsa-sd-2023")))
                        .outcome())
                .isEqualTo(Outcome.UNSUPPORTED);
    }

    @Test
    void nonsense_is_answered_and_never_thrown() {
        assertThat(check(withProof("proofValue", Json.createValue("z0OIl"))).outcome())
                .isEqualTo(Outcome.MALFORMED);
        assertThat(check(withProof("verificationMethod", Json.createValue("a b")))
                        .outcome())
                .isEqualTo(Outcome.MALFORMED);
        assertThat(check(with(SKILL, "proof", Json.createValue("x"))).outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(check(Json.createObjectBuilder(SKILL).remove("@context").build())
                        .outcome())
                .isEqualTo(Outcome.MALFORMED);
        assertThat(check(with(SKILL, "type", Json.createValue(7))).outcome()).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void a_document_that_bears_a_proof_is_not_signed_again() {
        assertThatThrownBy(() -> DataIntegrity.sign(SKILL, Vectors.METHOD, Vectors.CREATED, Vectors.KEY.signer()))
                .isInstanceOf(ProofException.class);
    }

    @Test
    void the_remembered_form_of_proof_options_follows_the_time_of_signing() {
        JsonObject later = with(Vectors.options(SKILL), "created", Json.createValue("2027-02-03T04:05:06Z"));

        assertThat(ProofOptions.canonical(Vectors.options(SKILL))).contains("\"2026-01-05T10:00:00Z\"");
        assertThat(ProofOptions.canonical(later)).isEqualTo(CanonicalForm.of(later));
    }

    private static ProofCheck check(JsonObject document) {
        return DataIntegrity.check(document, Vectors.KEYS);
    }

    private static JsonObject withProof(String name, JsonValue value) {
        return with(
                SKILL,
                "proof",
                Json.createArrayBuilder()
                        .add(with(Vectors.proof(SKILL), name, value))
                        .build());
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
