package org.conferral.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;

/** Something an institution states about a learner and signs. */
public sealed interface Credential permits AchievementCredential, ClrCredential {

    String id();

    Profile issuer();

    Instant validFrom();

    Optional<Instant> validUntil();

    Provisions provisions();

    JsonObject toJson();

    /** Reads a credential of either kind. */
    static Credential fromJson(JsonObject json) {
        return Fields.untyped(json, "credential").types().contains("ClrCredential")
                ? ClrCredential.fromJson(json)
                : AchievementCredential.fromJson(json);
    }

    /** An issuer may be named by its identifier alone; read so, it is a profile that says nothing else. */
    static JsonObject issuerObject(JsonObject json) {
        JsonValue issuer = json.get("issuer");
        if (!(issuer instanceof JsonString)) {
            return json;
        }
        JsonObject profile = Members.of().value("id", issuer).types("Profile").toJson();
        return Json.createObjectBuilder(json).add("issuer", profile).build();
    }
}
