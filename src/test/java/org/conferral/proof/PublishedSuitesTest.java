package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.conferral.house.Conformance;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that the authors of the suites have published, signed again and checked here. */
@Conformance("W3C Data Integrity vectors (EdDSA, ECDSA, Ed25519Signature2020)")
class PublishedSuitesTest {

    private static final String DIR = "vectors/vc-di-eddsa/";
    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
    private static final Ed25519Key KEY = key("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq");
    private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");

    @Test
    void the_text_suite_gives_the_published_document() {
        JsonObject published = Standards.json(DIR + "eddsa-jcs-2022/signedJCS.json");
        JsonObject unsigned = without(published, "proof");
        URI method = URI.create(Vectors.proof(published).getString("verificationMethod"));

        JsonObject signed = DataIntegrity.sign(Cryptosuite.EDDSA_JCS_2022, unsigned, method, CREATED, KEY.signer());

        assertThat(Vectors.proof(signed)).isEqualTo(Vectors.proof(published));
        assertThat(Jcs.of(unsigned)).isEqualTo(Standards.text(DIR + "eddsa-jcs-2022/canonDocJCS.txt"));
        assertThat(Jcs.of(without(Vectors.proof(published), "proofValue")))
                .isEqualTo(Standards.text(DIR + "eddsa-jcs-2022/proofCanonJCS.txt"));
        assertThat(DataIntegrity.check(
                                published,
                                asked -> new KeyAnswer.Found(KEY.multikey(), "https://vc.example/issuers/5678"))
                        .outcome())
                .isEqualTo(Outcome.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022/signedDataInt.json, eddsa-rdfc-2022/canonDocDataInt.txt, eddsa-rdfc-2022/proofCanonDataInt.txt",
        "Ed25519Signature2020/signedEdSig.json, Ed25519Signature2020/canonDocEdSig.txt,"
                + " Ed25519Signature2020/proofCanonEdSig.txt"
    })
    void the_suites_of_linked_data_have_the_published_forms_and_signatures(
            String signed, String document, String options) throws Exception {
        JsonObject published = Standards.json(DIR + signed);
        String claims = canonical(without(published, "proof"));
        String form = canonical(ProofOptions.of(Vectors.proof(published), published));

        assertThat(claims).isEqualTo(Standards.text(DIR + document));
        assertThat(form).isEqualTo(Standards.text(DIR + options));
        assertThat("z" + Base58.encode(KEY.signer().sign(bytes(form, claims))))
                .isEqualTo(Vectors.proof(published).getString("proofValue"));
    }

    @ParameterizedTest
    @CsvSource({
        "proofSetConfigSigned1.json, z3u2W4YnTstS1nSSBAgZcYSJF43JuZ9uLV6bF38B1Bf8NugW",
        "proofSetConfigSigned2.json, z3u2cfp4Q17kMGhNCh348a3yw3cUBiWK6RXRzyJE54sixMFn"
    })
    void each_proof_of_a_published_set_is_over_the_document_without_any(String config, String secret) throws Exception {
        JsonObject document = Standards.json(DIR + "proof-set-chain/signedProofSet2.json");
        JsonObject proof = Standards.json(DIR + "proof-set-chain/" + config);

        String form = canonical(ProofOptions.of(proof, document));
        String claims = canonical(without(document, "proof"));

        assertThat(document.getJsonArray("proof")).contains(proof);
        assertThat("z" + Base58.encode(key(secret).signer().sign(bytes(form, claims))))
                .isEqualTo(proof.getString("proofValue"));
    }

    @ParameterizedTest
    @CsvSource({
        "signedProofChain1.json, proofChainConfigSigned1.json, z3u2Zr3tcDLBDQKGxVa9SRDFNLqNqPWsa8p9rWPvCEH6bADB",
        "signedProofChain2.json, proofChainConfigSigned2.json, z3u2ZTWiFwM17veUR7sXniY66Gf14SqMdpMLy7SW9x4EDdmw"
    })
    void a_published_chained_proof_is_over_the_document_with_the_proofs_it_names(
            String chain, String config, String secret) throws Exception {
        JsonObject document = Standards.json(DIR + "proof-set-chain/" + chain);
        JsonObject proof = Standards.json(DIR + "proof-set-chain/" + config);

        String form = canonical(ProofOptions.of(proof, document));
        String claims = canonical(new ProofSet(document).covered(proof));

        assertThat(document.getJsonArray("proof")).contains(proof);
        assertThat("z" + Base58.encode(key(secret).signer().sign(bytes(form, claims))))
                .isEqualTo(proof.getString("proofValue"));
    }

    @Test
    void the_published_hashes_of_p_256_get_the_published_signature() {
        byte[] hashes = HexFormat.of()
                .parseHex("3a8a522f689025727fb9d1f0fa99a618da023e8494ac74f51015d009d35abc2e"
                        + "e21de16d0139192fe6ea51851d3bb55d55937eb88f80b7f3ba3b79af16bc643f");
        byte[] secret = Base58.decode("42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN");
        P256Key key = P256Key.ofSecret(Arrays.copyOfRange(secret, 2, secret.length));

        assertThat(key.multikey().value()).isEqualTo("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP");
        assertThat(Base58.encode(key.signer().sign(hashes)))
                .isEqualTo("4SWLpMWVhqUAgZweKfVftaZqWX2F8ZKMZV1Rszr6G73SsMHCjNUykW75hNwfFrVYacCFqraR6pnPqGcD6NyQ7SUu");
    }

    @Test
    void the_published_signature_of_p_384_fits_the_published_hashes() {
        byte[] hashes = HexFormat.of()
                .parseHex(
                        "e32805a26492eac777aa7a138f6d8da3c74e0c7be7b296dcaccf97420c3b92eaad7be6449ca565e165031567f5c7cbc1"
                                + "ffa6b1172d137cd8aa141154c1ed9c6e092edb18fb524b1626df8c08cbc755b9f617481313061c19f00acce59ab23704");
        Multikey key = new Multikey("z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ");
        byte[] signature = Base58.decode(
                "rgAixbog7Uo9J9uyGfBi5FPDY459PZbuf52u6bEW424McKL55iVHUn1QjbRLFP25oapNtLRd7iGZHuSqZf3DE1VuEgACDDmwP1Z77YC9"
                        + "QCxD37h8Mgh1QEpefuL5CKpk1oH");

        assertThat(key.signed(hashes, signature)).isTrue();
        hashes[0]++;
        assertThat(key.signed(hashes, signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ob30/complete.json",
                "ob30/simple-multiple-proofs.json",
                "ob30/endorsement-valid.json",
                "ob30/simple-context-version.json",
                "ob30/credential-status-revoked.json",
                "ob30/simple_v1.json",
                "clr20/simple.json",
                "clr20/simple_v1.json"
            })
    void a_published_sample_is_good(String sample) {
        JsonObject document = Standards.json("examples/" + sample);

        ProofCheck check = DataIntegrity.check(document, PublishedSuitesTest::spelled);

        assertThat(check.outcome()).as(check.detail()).isEqualTo(Outcome.GOOD);
    }

    private static KeyAnswer spelled(URI method) {
        String[] parts = method.toString().split("#", 2);
        return new KeyAnswer.Found(new Multikey(parts[1]), parts[0]);
    }

    private static byte[] bytes(String options, String claims) {
        return DataIntegrity.joined(Digests.sha256(options), Digests.sha256(claims));
    }

    private static Ed25519Key key(String secret) {
        byte[] bytes = Base58.decode(secret.substring(1));
        return Ed25519Key.ofSeed(Arrays.copyOfRange(bytes, 2, bytes.length));
    }

    private static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }

    /** The form of a document that also names the vocabulary of examples, which the product does not take. */
    private static String canonical(JsonObject document) throws Exception {
        JsonObject examples =
                Vectors.json("{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}");
        DocumentLoader loader = (url, options) ->
                JsonDocument.of(url.toString().equals(EXAMPLES) ? examples : Contexts.document(url.toString()));
        JsonLdOptions options = new JsonLdOptions(loader);
        options.setBase(null);
        RdfCanon canon = RdfCanon.create("SHA-256");
        StringWriter text = new StringWriter();
        JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
        canon.provide(new NQuadsWriter(text));
        return text.toString();
    }
}
