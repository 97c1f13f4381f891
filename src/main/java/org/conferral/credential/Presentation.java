package org.conferral.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Credentials that are shown together (Verifiable Credentials Data Model 2.0, section 4.13). */
public final class Presentation {

    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    private Presentation() {}

    /** A presentation that nobody has signed; each credential in it brings the proof of its own issuer. */
    public static JsonObject unsigned(List<? extends JsonValue> credentials) {
        JsonArrayBuilder shown = Json.createArrayBuilder();
        credentials.forEach(shown::add);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(CONTEXT))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("verifiableCredential", shown)
                .build();
    }
}
