package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderProofTest {

    private static final String ISSUER = "https://records.example.edu";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Ed25519Key KEY = key(7);
    private static final String DID = Did.ofKey(KEY.multikey()).value();
    private static final String KID = DID + "#" + KEY.multikey().value();
    private static final String TYP = "openid4vci-proof+jwt";
    private static final String HEADER = "{\"typ\":\"" + TYP + "\",\"alg\":\"EdDSA\",\"kid\":\"" + KID + "\"}";
    private static final String CLAIMS = claims(ISSUER, NOON.getEpochSecond());

    @Test
    void a_key_is_known_by_its_did() {
        assertThat(read(token(HEADER, CLAIMS)).holder()).isEqualTo(DID);
        assertThat(read(token(HEADER, CLAIMS)).nonce()).isEqualTo("n-1");
        assertThat(read(token(HEADER, CLAIMS)).client()).isEmpty();
    }

    @Test
    void a_key_is_spelled_out_in_the_header_or_in_a_did_that_is_a_web_key() {
        String jwk = Jwk.of(KEY.multikey()).value();
        String didJwk = "did:jwk:" + base64(jwk);

        assertThat(read(token(header("\"jwk\":" + jwk), CLAIMS)).holder()).isEqualTo(DID);
        assertThat(read(token(header("\"kid\":\"" + didJwk + "#0\""), CLAIMS)).holder())
                .isEqualTo(didJwk);
    }

    @Test
    void a_proof_by_a_library_for_web_tokens_is_read() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType(TYP))
                        .jwk(key.toPublicJWK())
                        .build(),
                new JWTClaimsSet.Builder()
                        .audience(ISSUER)
                        .claim("iat", NOON.getEpochSecond())
                        .claim("nonce", "n-2")
                        .build());
        jwt.sign(new ECDSASigner(key));

        assertThat(read(jwt.serialize()).holder()).startsWith("did:key:zDn");
        assertThat(read(jwt.serialize()).nonce()).isEqualTo("n-2");
    }

    @ParameterizedTest
    @CsvSource({"-300, true", "-301, false", "300, true", "301, false"})
    void clocks_may_be_off_by_five_minutes(long seconds, boolean taken) {
        String jwt = token(HEADER, claims(ISSUER, NOON.getEpochSecond() + seconds));

        if (taken) {
            assertThat(read(jwt).nonce()).isEqualTo("n-1");
        } else {
            assertRefused(jwt);
        }
    }

    @Test
    void what_was_meant_for_somebody_else_is_refused() {
        assertRefused(token(HEADER, claims("https://elsewhere.example", NOON.getEpochSecond())));
        assertRefused(
                token(HEADER, CLAIMS.replace("\"" + ISSUER + "\"", "[\"" + ISSUER + "\",\"https://b.example\"]")));
        assertThat(read(token(HEADER, CLAIMS.replace("\"" + ISSUER + "\"", "[\"" + ISSUER + "\"]")))
                        .holder())
                .isEqualTo(DID);
        assertRefused(token(HEADER, "{\"iat\":" + NOON.getEpochSecond() + ",\"nonce\":\"n-1\"}"));
    }

    @Test
    void what_is_over_is_refused() {
        assertRefused(token(HEADER, CLAIMS.replace("{", "{\"exp\":" + NOON.getEpochSecond() + ",")));
        assertRefused(token(HEADER, "{\"aud\":\"" + ISSUER + "\",\"nonce\":\"n-1\"}"));
    }

    @Test
    void what_was_forged_is_refused() {
        String good = token(HEADER, CLAIMS);
        String[] parts = good.split("\\.");

        assertRefused(parts[0] + "." + base64(CLAIMS.replace("n-1", "n-9")) + "." + parts[2]);
        assertRefused(
                parts[0] + "." + parts[1] + "." + token(HEADER, CLAIMS, key(8)).split("\\.")[2]);
        assertRefused(good.substring(0, good.lastIndexOf('.') + 1));
        assertRefused("");
        assertRefused("a.b.c");
    }

    @Test
    void a_header_that_means_something_else_is_refused() {
        assertRefused(token(HEADER.replace(TYP, "JWT"), CLAIMS));
        assertRefused(token(HEADER.replace("\"typ\":\"" + TYP + "\",", ""), CLAIMS));
        assertRefused(token(HEADER.replace("EdDSA", "ES256"), CLAIMS));
        assertRefused(token(HEADER.replace("EdDSA", "none"), CLAIMS));
        assertRefused(token(HEADER.replace("EdDSA", "HS256"), CLAIMS));
        assertRefused(token(HEADER.replace("{", "{\"crit\":[\"b64\"],\"b64\":false,"), CLAIMS));
    }

    @Test
    void a_header_that_names_no_key_or_two_or_tells_the_secret_is_refused() {
        String jwk = Jwk.of(KEY.multikey()).value();

        assertRefused(token(header("\"x\":1"), CLAIMS));
        assertRefused(token(header("\"kid\":\"" + KID + "\",\"jwk\":" + jwk), CLAIMS));
        assertRefused(token(
                header("\"jwk\":" + jwk.replace("{", "{\"d\":\"" + base64("x".repeat(32)) + "\",")), CLAIMS));
        assertRefused(token(header("\"kid\":\"did:web:records.example.edu#1\""), CLAIMS));
        assertRefused(token(header("\"kid\":\"did:jwk:AAAA#0\""), CLAIMS));
        assertRefused(token(header("\"kid\":\"key-1\""), CLAIMS));
    }

    private static void assertRefused(String jwt) {
        assertThatThrownBy(() -> read(jwt)).isInstanceOf(ProofException.class);
    }

    private static HolderProof read(String jwt) {
        return HolderProof.read(jwt, ISSUER, NOON);
    }

    private static String claims(String audience, long issuedAt) {
        return "{\"aud\":\"" + audience + "\",\"iat\":" + issuedAt + ",\"nonce\":\"n-1\"}";
    }

    private static String header(String more) {
        return "{\"typ\":\"" + TYP + "\",\"alg\":\"EdDSA\"," + more + "}";
    }

    private static String token(String header, String claims) {
        return token(header, claims, KEY);
    }

    private static String token(String header, String claims, Ed25519Key key) {
        String text = base64(header) + "." + base64(claims);
        return text + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.signer().sign(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Ed25519Key key(int fill) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return Ed25519Key.ofSeed(seed);
    }
}
