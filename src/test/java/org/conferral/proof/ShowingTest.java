package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;

/** The proof of a presentation: a holder's word, for one verifier, about one moment. */
class ShowingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Ed25519Key KEY = key(5);
    private static final Did HOLDER = Did.ofKey(KEY.multikey());
    private static final Optional<String> ANY = Optional.empty();

    @Test
    void it_holds_for_whoever_does_not_ask_for_a_challenge() {
        assertThat(outcome(shown(Optional.of(HOLDER), "authentication"), ANY, ANY))
                .isEqualTo(Outcome.GOOD);
    }

    @Test
    void it_holds_for_the_very_challenge_and_domain() {
        JsonObject shown = shown(Optional.of(HOLDER), "authentication");

        assertThat(outcome(shown, Optional.of("c-1"), Optional.of("verifier.example")))
                .isEqualTo(Outcome.GOOD);
        assertThat(outcome(shown, Optional.of("c-2"), ANY)).isEqualTo(Outcome.BROKEN);
        assertThat(outcome(shown, ANY, Optional.of("other.example"))).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_presentation_without_holder_may_be_shown_by_anybody() {
        assertThat(outcome(shown(Optional.empty(), "authentication"), ANY, ANY)).isEqualTo(Outcome.GOOD);
    }

    @Test
    void nobody_shows_in_the_name_of_somebody_else() {
        Did other = Did.ofKey(key(6).multikey());

        assertThat(outcome(shown(Optional.of(other), "authentication"), ANY, ANY))
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_word_about_claims_is_no_word_about_showing_and_the_other_way_round() {
        JsonObject claim = shown(Optional.of(HOLDER), "assertionMethod");

        assertThat(outcome(claim, ANY, ANY)).isEqualTo(Outcome.BROKEN);
        assertThat(DataIntegrity.check(shown(Optional.of(HOLDER), "authentication"), ShowingTest::found)
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    private static Outcome outcome(JsonObject shown, Optional<String> challenge, Optional<String> domain) {
        return DataIntegrity.checkShowing(shown, ShowingTest::found, NOW, challenge, domain)
                .outcome();
    }

    private static JsonObject shown(Optional<Did> holder, String purpose) {
        JsonObjectBuilder unsigned = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS_V2))
                .add("type", "VerifiablePresentation");
        holder.ifPresent(did -> unsigned.add("holder", did.value()));
        JsonObject document = unsigned.build();
        JsonObject proof = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", NOW.toString())
                .add("verificationMethod", HOLDER.keyId(KEY.multikey()).toString())
                .add("proofPurpose", purpose)
                .add("challenge", "c-1")
                .add("domain", "verifier.example")
                .build();
        byte[] signed = DataIntegrity.joined(ProofOptions.hash(proof, document), Vectors.claimsHash(document));
        return Json.createObjectBuilder(document)
                .add(
                        "proof",
                        Json.createObjectBuilder(proof)
                                .add(
                                        "proofValue",
                                        "z" + Base58.encode(KEY.signer().sign(signed))))
                .build();
    }

    private static KeyAnswer found(URI method) {
        return new KeyAnswer.Found(KEY.multikey(), method.toString().split("#")[0]);
    }

    private static Ed25519Key key(int fill) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return Ed25519Key.ofSeed(seed);
    }
}
