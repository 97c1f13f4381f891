package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import org.conferral.house.Conformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Conformance("Golden documents of an independent implementation, and the 1EdTech vectors of OB 3.0 and CLR 2.0")
class GoldenVectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr", "status-list"})
    void own_documents_have_the_canonical_form_another_implementation_found(String name) {
        assertThat(CanonicalForm.of(Vectors.unsigned(name))).isEqualTo(Vectors.text(name + ".document-canon.nq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr", "status-list"})
    void own_proof_options_have_the_canonical_form_another_implementation_found(String name) {
        JsonObject options = Vectors.options(Vectors.signed(name));

        assertThat(CanonicalForm.of(options)).isEqualTo(Vectors.text(name + ".proof-canon.nq"));
        assertThat(ProofOptions.canonical(options)).isEqualTo(Vectors.text(name + ".proof-canon.nq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr", "status-list"})
    void signing_an_own_document_gives_the_golden_document(String name) {
        JsonObject signed =
                DataIntegrity.sign(Vectors.unsigned(name), Vectors.METHOD, Vectors.CREATED, Vectors.KEY.signer());

        assertThat(signed).isEqualTo(Vectors.signed(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr", "status-list"})
    void a_golden_document_is_found_good(String name) {
        ProofCheck check = DataIntegrity.check(Vectors.signed(name), Vectors.KEYS);

        assertThat(check.outcome()).as(check.detail()).isEqualTo(ProofCheck.Outcome.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob30", "clr20"})
    void the_published_documents_get_the_published_proof(String name) {
        JsonObject published = Standards.json("vectors/" + name + "/signed.json");
        JsonObject unsigned =
                Json.createObjectBuilder(published).remove("proof").build();
        URI method = URI.create(Vectors.proof(published).getString("verificationMethod"));
        Ed25519Key key = Ed25519Key.ofSeed(
                HexFormat.of().parseHex("6241a409e6707bb640a0140a8a32bc3d193c33a661747284d6adfa4ed4180be4"));

        JsonObject signed = DataIntegrity.sign(unsigned, method, Instant.parse("2010-01-01T19:23:24Z"), key.signer());

        assertThat(Vectors.proof(signed).getString("proofValue"))
                .isEqualTo(Vectors.proof(published).getString("proofValue"));
        assertThat(DataIntegrity.check(
                                published,
                                asked -> new KeyAnswer.Found(key.multikey(), "https://example.edu/issuers/565049"))
                        .outcome())
                .isEqualTo(ProofCheck.Outcome.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob30", "clr20"})
    void the_published_documents_have_the_published_canonical_form(String name) {
        JsonObject published = Standards.json("vectors/" + name + "/signed.json");

        assertThat(CanonicalForm.of(
                        Json.createObjectBuilder(published).remove("proof").build()))
                .isEqualTo(Standards.text("vectors/" + name + "/document-canon.txt"));
        assertThat(ProofOptions.canonical(Vectors.options(published)))
                .isEqualTo(Standards.text("vectors/" + name + "/proof-canon.txt"));
    }
}
