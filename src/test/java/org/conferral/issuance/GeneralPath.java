package org.conferral.issuance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Signer;

/** Signing as everyone does it: each document is taken apart as linked data. */
public final class GeneralPath {

    private GeneralPath() {}

    public static JsonObject sign(JsonObject document, URI method, Instant created, Signer signer) {
        JsonObject subject = document.getJsonObject("credentialSubject");
        if (!subject.containsKey("verifiableCredential")) {
            return DataIntegrity.sign(document, method, created, signer);
        }
        JsonArrayBuilder signed = Json.createArrayBuilder();
        for (JsonValue nested : subject.getJsonArray("verifiableCredential")) {
            signed.add(DataIntegrity.sign(nested.asJsonObject(), method, created, signer));
        }
        JsonObject sealed = Json.createObjectBuilder(subject)
                .add("verifiableCredential", signed)
                .build();
        JsonObject bundle = Json.createObjectBuilder(document)
                .add("credentialSubject", sealed)
                .build();
        return DataIntegrity.sign(bundle, method, created, signer);
    }
}
