package org.conferral.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/** The project's own golden documents, signed once by an independent implementation in another language. */
public final class Vectors {

    public static final String ISSUER = "did:web:records.example.edu";
    public static final Ed25519Key KEY = Ed25519Key.ofSeed(
            HexFormat.of().parseHex("7d9496b9825d597e1216ab389739f9849dc901c54871e95bcf843aabf3c38abe"));
    public static final URI METHOD = new Did(ISSUER).keyId(KEY.multikey());
    public static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");
    /** Knows the one key of the golden issuer. */
    public static final KeySource KEYS = method ->
            method.equals(METHOD) ? new KeyAnswer.Found(KEY.multikey(), ISSUER) : new KeyAnswer.Unknown("no such key");

    private Vectors() {}

    public static JsonObject unsigned(String name) {
        return json(text(name + ".unsigned.json"));
    }

    public static JsonObject signed(String name) {
        return json(text(name + ".signed.json"));
    }

    public static String text(String file) {
        return resource("conferral/" + file);
    }

    /** A golden document that another implementation has signed in this suite. */
    static JsonObject suite(String name) {
        return json(resource("suites/achievement-skill." + name + ".signed.json"));
    }

    private static String resource(String file) {
        try (InputStream stream = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The claims' half of what the usual suite signs. */
    static byte[] claimsHash(JsonObject document) {
        return Digests.sha256(CanonicalForm.of(
                Json.createObjectBuilder(document).remove("proof").build()));
    }

    /** The first proof of a document. */
    static JsonObject proof(JsonObject signed) {
        return signed.get("proof").getValueType() == jakarta.json.JsonValue.ValueType.ARRAY
                ? signed.getJsonArray("proof").getJsonObject(0)
                : signed.getJsonObject("proof");
    }

    /** What is hashed of a proof, as a document. */
    static JsonObject options(JsonObject signed) {
        return Json.createObjectBuilder(proof(signed))
                .remove("proofValue")
                .add("@context", signed.get("@context"))
                .build();
    }
}
