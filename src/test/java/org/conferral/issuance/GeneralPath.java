package org.conferral.issuance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import org.conferral.proof.Signer;
import org.conferral.proof.Titanium;

/** Signing as everyone does it: each document is taken apart as linked data, by the titanium libraries. */
public final class GeneralPath {

    private GeneralPath() {}

    public static JsonObject sign(JsonObject document, URI method, Instant created, Signer signer) {
        JsonObject subject = document.getJsonObject("credentialSubject");
        if (!subject.containsKey("verifiableCredential")) {
            return Titanium.sign(document, method, created, signer);
        }
        JsonArrayBuilder signed = Json.createArrayBuilder();
        for (JsonValue nested : subject.getJsonArray("verifiableCredential")) {
            signed.add(Titanium.sign(nested.asJsonObject(), method, created, signer));
        }
        JsonObject sealed = Json.createObjectBuilder(subject)
                .add("verifiableCredential", signed)
                .build();
        JsonObject bundle = Json.createObjectBuilder(document)
                .add("credentialSubject", sealed)
                .build();
        return Titanium.sign(bundle, method, created, signer);
    }
}
