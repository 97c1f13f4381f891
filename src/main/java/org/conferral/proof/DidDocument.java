package org.conferral.proof;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an issuer publishes about itself: the keys whose signatures it stands behind. */
public final class DidDocument {

    private DidDocument() {}

    /** The document of an issuer; retired keys stay listed as long as what they signed must verify. */
    public static JsonObject of(Did did, List<? extends VerificationKey> keys) {
        return of(did, keys, Map.of());
    }

    /**
     * The document of an issuer that has withdrawn some of its keys. A withdrawn one is named with the moment, and no longer among
     * those that may sign: a verifier that knows nothing of withdrawals must not believe who stole it.
     */
    public static JsonObject of(
            Did did, List<? extends VerificationKey> keys, Map<? extends VerificationKey, Instant> withdrawn) {
        JsonArrayBuilder methods = Json.createArrayBuilder();
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (VerificationKey key : keys) {
            methods.add(method(did, key));
            ids.add(did.keyId(key).toString());
        }
        withdrawn.forEach((key, since) -> methods.add(method(did, key)
                .add("revoked", since.truncatedTo(ChronoUnit.SECONDS).toString())));
        var names = ids.build();
        return Json.createObjectBuilder()
                .add("@context", contexts(keys, withdrawn))
                .add("id", did.value())
                .add("verificationMethod", methods)
                .add("assertionMethod", names)
                .add("authentication", names)
                .build();
    }

    private static JsonArrayBuilder contexts(
            List<? extends VerificationKey> keys, Map<? extends VerificationKey, Instant> withdrawn) {
        JsonArrayBuilder contexts = Json.createArrayBuilder()
                .add("https://www.w3.org/ns/did/v1")
                .add("https://w3id.org/security/multikey/v1");
        boolean asWebKeys =
                Stream.concat(keys.stream(), withdrawn.keySet().stream()).anyMatch(Jwk.class::isInstance);
        return asWebKeys ? contexts.add("https://w3id.org/security/jwk/v1") : contexts;
    }

    private static JsonObjectBuilder method(Did did, VerificationKey key) {
        JsonObjectBuilder method =
                Json.createObjectBuilder().add("id", did.keyId(key).toString());
        return key instanceof Jwk jwk
                ? method.add("type", "JsonWebKey")
                        .add("controller", did.value())
                        .add("publicKeyJwk", jwk.json())
                : method.add("type", "Multikey").add("controller", did.value()).add("publicKeyMultibase", key.name());
    }
}
