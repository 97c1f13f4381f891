package org.conferral.proof;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What an issuer publishes about itself: the keys whose signatures it stands behind. */
public final class DidDocument {

    private DidDocument() {}

    /** The document of an issuer; retired keys stay listed as long as what they signed must verify. */
    public static JsonObject of(Did did, List<Multikey> keys) {
        JsonArrayBuilder methods = Json.createArrayBuilder();
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (Multikey key : keys) {
            methods.add(method(did, key));
            ids.add(did.keyId(key).toString());
        }
        var names = ids.build();
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1"))
                .add("id", did.value())
                .add("verificationMethod", methods)
                .add("assertionMethod", names)
                .add("authentication", names)
                .build();
    }

    private static JsonObject method(Did did, Multikey key) {
        return Json.createObjectBuilder()
                .add("id", did.keyId(key).toString())
                .add("type", "Multikey")
                .add("controller", did.value())
                .add("publicKeyMultibase", key.value())
                .build();
    }
}
