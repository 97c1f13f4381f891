package org.conferral.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A degree to be put into tokens, and a key of the issuer for each algorithm. */
final class Tokens {

    static final RsaKey RSA = RsaKey.generate(new SecureRandom());
    static final P256Key NIST = P256Key.ofSecret(
            HexFormat.of().parseHex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));
    static final URI METHOD = URI.create(Vectors.ISSUER + "#key");
    static final JsonObject DEGREE = Json.createObjectBuilder(Vectors.unsigned("achievement-degree"))
            .add(
                    "credentialSubject",
                    with(
                            Vectors.unsigned("achievement-degree").getJsonObject("credentialSubject"),
                            "id",
                            Json.createValue("did:example:learner")))
            .build();

    private Tokens() {}

    static Signer signer(JwtAlgorithm algorithm) {
        return switch (algorithm) {
            case RS256 -> RSA.signer();
            case ES256 -> NIST.signer();
            case EDDSA -> Vectors.KEY.signer();
        };
    }

    static VerificationKey key(JwtAlgorithm algorithm) {
        return switch (algorithm) {
            case RS256 -> RSA.jwk();
            case ES256 -> NIST.multikey();
            case EDDSA -> Vectors.KEY.multikey();
        };
    }

    static KeySource keys(JwtAlgorithm algorithm) {
        return found(key(algorithm));
    }

    static KeySource eddsa() {
        return keys(JwtAlgorithm.EDDSA);
    }

    static KeySource found(VerificationKey key) {
        return method -> new KeyAnswer.Found(key, Vectors.ISSUER);
    }

    /** A token of the golden issuer with this header and payload, whatever they say. */
    static String token(String header, JsonObject payload) {
        return token(header, payload.toString());
    }

    static String token(String header, String payload) {
        String signed = base64(header) + "." + base64(payload);
        return signed + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Vectors.KEY.signer().sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
