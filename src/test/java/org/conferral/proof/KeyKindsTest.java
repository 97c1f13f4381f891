package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyKindsTest {

    private static final byte[] SAMPLE = "sample".getBytes(StandardCharsets.UTF_8);
    /** The key of RFC 6979, appendix A.2.5. */
    private static final P256Key RFC = P256Key.ofSecret(
            HexFormat.of().parseHex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));

    static Stream<Multikey> kinds() {
        byte[] p384 = Ecdsa.of(KeyKind.P384).publicKey(BigInteger.valueOf(384));
        return Stream.of(Vectors.KEY.multikey(), RFC.multikey(), Multikey.of(KeyKind.P384, p384));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_key_of_each_kind_is_spelled_by_its_did_and_listed_in_its_document(Multikey key) {
        Did did = Did.ofKey(key);
        JsonObject document = DidDocument.of(did, List.of(key));

        assertThat(did.spelledKey()).contains(key);
        assertThat(document.getJsonArray("verificationMethod").getJsonObject(0).getString("publicKeyMultibase"))
                .isEqualTo(key.value());
        assertThat(Multikey.of(key.kind(), key.raw())).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_key_of_each_kind_is_the_same_as_a_web_key(Multikey key) {
        Jwk jwk = Jwk.of(key);

        assertThat(jwk.multikey()).contains(key);
        assertThat(jwk.kind()).isEqualTo(key.kind());
        assertThat(jwk.thumbprint()).isEqualTo(key.thumbprint());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_text_of_each_kind_begins_as_published(Multikey key) {
        assertThat(key.value())
                .startsWith(
                        switch (key.kind()) {
                            case ED25519 -> "z6Mk";
                            case P256 -> "zDn";
                            case P384 -> "z82";
                            case RSA -> "";
                        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_signature_of_the_wrong_length_fits_no_key(Multikey key) {
        assertThat(key.signed(SAMPLE, new byte[0])).isFalse();
        assertThat(key.signed(SAMPLE, new byte[63])).isFalse();
        assertThat(key.signed(SAMPLE, new byte[64])).isFalse();
        assertThat(key.signed(SAMPLE, new byte[96])).isFalse();
    }

    @Test
    void signing_follows_rfc_6979() {
        assertThat(HexFormat.of().formatHex(RFC.signer().sign(SAMPLE)))
                .isEqualTo("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                        + "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    }

    @Test
    void what_a_new_key_signs_fits_it_and_no_other() {
        P256Key key = P256Key.generate(new SecureRandom(new byte[] {1}));
        byte[] signature = key.signer().sign(SAMPLE);

        assertThat(key.multikey().signed(SAMPLE, signature)).isTrue();
        assertThat(RFC.multikey().signed(SAMPLE, signature)).isFalse();
        assertThat(P256Key.ofSecret(key.secret()).multikey()).isEqualTo(key.multikey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"
            })
    void what_is_no_secret_of_the_curve_makes_no_key(String secret) {
        assertThatThrownBy(() -> P256Key.ofSecret(HexFormat.of().parseHex(secret)))
                .isInstanceOf(ProofException.class);
    }

    @Test
    void a_point_beside_the_curve_is_no_key() {
        byte[] beside = RFC.multikey().raw();
        Arrays.fill(beside, 1, beside.length, (byte) 0xff);

        assertThatThrownBy(() -> Multikey.of(KeyKind.P256, beside)).isInstanceOf(ProofException.class);
    }

    @Test
    void no_key_tells_its_secret_by_accident() {
        assertThat(RFC.toString()).doesNotContain("c9afa9d8").contains("zDn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\","
                        + "\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\",\"use\":\"enc\"}",
                "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"jVEhoVa6SMt67HJCMjZga-kmAKA1Ea0_rNBAdrRZ0vQ\"}"
            })
    void what_is_no_public_signing_key_is_no_web_key(String json) {
        assertThatThrownBy(() -> new Jwk(json)).isInstanceOf(ProofException.class);
    }
}
