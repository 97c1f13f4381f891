package org.conferral.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published way to embed a proof: how claims and options become bytes, and which kinds of keys may sign these. */
public enum Cryptosuite {
    /** The one that the record standards ask for. */
    EDDSA_RDFC_2022("DataIntegrityProof", "eddsa-rdfc-2022", KeyKind.ED25519),
    /** Covers the document as text instead of as linked data. */
    EDDSA_JCS_2022("DataIntegrityProof", "eddsa-jcs-2022", KeyKind.ED25519),
    /** For keys in hardware that knows only the NIST curves; signing is with P-256 alone. */
    ECDSA_RDFC_2019("DataIntegrityProof", "ecdsa-rdfc-2019", KeyKind.P256, KeyKind.P384),
    /** The forerunner of the first; read, never written. */
    ED25519_SIGNATURE_2020("Ed25519Signature2020", "", KeyKind.ED25519);

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String CONTEXT = "@context";

    private final String type;
    private final String suite;
    private final KeyKind own;
    private final Set<KeyKind> keys;

    Cryptosuite(String type, String suite, KeyKind own, KeyKind... others) {
        this.type = type;
        this.suite = suite;
        this.own = own;
        this.keys = EnumSet.of(own, others);
    }

    /** The suite a proof says it is of; empty when it is not known here. */
    static Optional<Cryptosuite> of(JsonObject proof) {
        return Arrays.stream(values())
                .filter(known -> known.type.equals(ProofReading.text(proof, "type"))
                        && known.suite.equals(ProofReading.text(proof, "cryptosuite")))
                .findFirst();
    }

    String type() {
        return type;
    }

    /** The suite's own name, as the proof tells it. */
    String suite() {
        return suite;
    }

    /** The kind of key that this suite signs with. */
    KeyKind own() {
        return own;
    }

    boolean takes(KeyKind kind) {
        return keys.contains(kind);
    }

    boolean writable() {
        return this != ED25519_SIGNATURE_2020;
    }

    boolean asText() {
        return this == EDDSA_JCS_2022;
    }

    /** The options' half of what is signed. */
    byte[] optionsHash(JsonObject proof, JsonObject document, KeyKind kind) {
        if (asText()) {
            return kind.digest(
                    Jcs.of(JSON.createObjectBuilder(proof).remove("proofValue").build()));
        }
        return kind == KeyKind.P384 ? linked384(ProofOptions.of(proof, document)) : ProofOptions.hash(proof, document);
    }

    /**
     * The claims' half of what is signed.
     *
     * @param claims what the proof covers
     */
    byte[] documentHash(JsonObject proof, JsonObject claims, KeyKind kind) {
        if (asText()) {
            return kind.digest(Jcs.of(inContext(claims, proof.get(CONTEXT))));
        }
        return kind == KeyKind.P384 ? linked384(claims) : Digests.sha256(CanonicalForm.of(claims));
    }

    /** The longer digest is not only taken of the form but also used in finding it. */
    private static byte[] linked384(JsonObject document) {
        return Digests.sha384(CanonicalForm.of(document, "SHA-384"));
    }

    /** The contexts the document was signed in; others may have been added behind these, but not before or between them. */
    private static JsonObject inContext(JsonObject claims, @Nullable JsonValue signed) {
        if (signed == null) {
            return claims;
        }
        List<JsonValue> then = list(signed);
        List<JsonValue> now = list(claims.getOrDefault(CONTEXT, JsonValue.EMPTY_JSON_ARRAY));
        if (now.size() < then.size() || !now.subList(0, then.size()).equals(then)) {
            throw new ProofException(ProofException.Code.DATA_LOSS, "the contexts are not those of the proof");
        }
        return JSON.createObjectBuilder(claims).add(CONTEXT, signed).build();
    }

    private static List<JsonValue> list(JsonValue value) {
        return value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
    }
}
