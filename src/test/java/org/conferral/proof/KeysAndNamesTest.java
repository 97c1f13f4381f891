package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysAndNamesTest {

    @ParameterizedTest
    @CsvSource({"'', ''", "00, 1", "0000287fb4cd, 11233QC4", "48656c6c6f20576f726c6421, 2NEpo7TZRRrLZSi2U"})
    void base_58_follows_the_published_examples(String hex, String text) {
        assertThat(Base58.encode(HexFormat.of().parseHex(hex))).isEqualTo(text);
        assertThat(Base58.decode(text)).isEqualTo(HexFormat.of().parseHex(hex));
    }

    @Test
    void base_58_comes_back_as_it_went() {
        Random random = new Random(58);
        for (int length = 0; length < 80; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "I", "l", "a b", "é"})
    void base_58_refuses_look_alikes(String text) {
        assertThatThrownBy(() -> Base58.decode(text)).isInstanceOf(ProofException.class);
    }

    @Test
    void a_key_is_known_by_its_multikey() {
        assertThat(Vectors.KEY.multikey().value()).isEqualTo("z6MkfEWQijxhJJDXwoRHeMb9nFbV8675c7ws83DhMC1Gqcca");
        assertThat(Vectors.KEY.multikey().raw())
                .isEqualTo(HexFormat.of().parseHex("0b9760cfcc4996d1fcb0880e34add29e80efb8b6f96941a40684345372b9f62b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "x6Mk", "z3u2Zg2AJDahZsLPDTPfM95MEefHLS4iLCGhtQrXFXgi4xvR"})
    void what_is_no_public_key_of_a_known_kind_is_no_multikey(String text) {
        assertThatThrownBy(() -> new Multikey(text)).isInstanceOf(ProofException.class);
    }

    @Test
    void a_key_never_tells_its_secret_by_accident() {
        assertThat(Vectors.KEY.toString()).doesNotContain("7d9496b9").contains("z6Mkf");
    }

    @ParameterizedTest
    @CsvSource({
        "https://records.example.edu, main, did:web:records.example.edu:issuers:main",
        "https://Records.Example.EDU/, main, did:web:records.example.edu:issuers:main",
        "http://localhost:8080, northfield-college, did:web:localhost%3A8080:issuers:northfield-college",
        "https://example.edu/conferral/a/, main, did:web:example.edu:conferral:a:issuers:main"
    })
    void the_issuer_of_a_unit_is_named_after_the_base_url(String base, String unit, String did) {
        assertThat(Did.web(URI.create(base), unit).value()).isEqualTo(did);
    }

    @ParameterizedTest
    @CsvSource({
        "https://user@example.edu, main",
        "mailto:a@example.edu, main",
        "https://example.edu, Main",
        "https://example.edu, 'a/b'",
        "https://example.edu/a%20b, main"
    })
    void no_issuer_is_named_after_an_odd_address(String base, String unit) {
        assertThatThrownBy(() -> Did.web(URI.create(base), unit)).isInstanceOf(ProofException.class);
    }

    @Test
    void a_did_key_spells_its_key() {
        assertThat(Did.ofKey(Vectors.KEY.multikey()).spelledKey()).contains(Vectors.KEY.multikey());
        assertThat(new Did("did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169").spelledKey())
                .map(Multikey::kind)
                .contains(KeyKind.P256);
        assertThat(new Did("did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc").spelledKey())
                .isEmpty();
        assertThat(new Did(Vectors.ISSUER).spelledKey()).isEmpty();
    }

    @Test
    void the_did_document_is_the_golden_one() {
        assertThat(DidDocument.of(new Did(Vectors.ISSUER), List.of(Vectors.KEY.multikey())))
                .isEqualTo(Vectors.json(Vectors.text("did.json")));
    }

    @Test
    void a_key_for_web_tokens_is_listed_as_a_web_key_under_its_thumbprint() {
        Did issuer = new Did(Vectors.ISSUER);
        Jwk key = RsaKey.generate(new SecureRandom()).jwk();
        JsonObject document = DidDocument.of(issuer, List.of(key));

        JsonObject method = document.getJsonArray("verificationMethod").getJsonObject(0);
        assertThat(method.getString("id")).isEqualTo(issuer.value() + "#" + key.thumbprint());
        assertThat(method.getString("type")).isEqualTo("JsonWebKey");
        assertThat(new Jwk(method.getJsonObject("publicKeyJwk").toString()).thumbprint())
                .isEqualTo(key.thumbprint());
        assertThat(document.getJsonArray("@context").getString(2)).isEqualTo("https://w3id.org/security/jwk/v1");
    }

    @Test
    void a_withdrawn_key_is_named_with_its_moment_and_may_no_longer_sign() {
        Did issuer = new Did(Vectors.ISSUER);
        Multikey stolen = Ed25519Key.ofSeed(new byte[32]).multikey();
        JsonObject document = DidDocument.of(
                issuer, List.of(Vectors.KEY.multikey()), Map.of(stolen, Instant.parse("2026-06-01T08:00:00.5Z")));

        assertThat(document.getJsonArray("verificationMethod").getJsonObject(1))
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", issuer.keyId(stolen).toString())
                        .add("type", "Multikey")
                        .add("controller", issuer.value())
                        .add("publicKeyMultibase", stolen.value())
                        .add("revoked", "2026-06-01T08:00:00Z")
                        .build());
        assertThat(document.getJsonArray("assertionMethod").getValuesAs(JsonString::getString))
                .containsExactly(issuer.keyId(Vectors.KEY.multikey()).toString());
    }

    @Test
    void a_key_signs_by_a_suite_of_its_kind() {
        Multikey key = Vectors.KEY.multikey();

        assertThatThrownBy(() -> new IssuingKey(Cryptosuite.ECDSA_RDFC_2019, key, data -> data))
                .isInstanceOf(ProofException.class);
        assertThatThrownBy(() -> new IssuingKey(Cryptosuite.ED25519_SIGNATURE_2020, key, data -> data))
                .isInstanceOf(ProofException.class);
    }
}
