package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;

/** The published JSON Schema a credential keeps to. */
public record CredentialSchema(String id, String type, JsonObject extra) {

    public CredentialSchema {
        Require.uri("credentialSchema.id", id);
        Require.text("credentialSchema.type", type);
        Objects.requireNonNull(extra, "credentialSchema.extra");
    }

    /** A schema to be checked in the way of 1EdTech. */
    public static CredentialSchema of(String id) {
        return new CredentialSchema(id, "1EdTechJsonSchemaValidator2019", JsonObject.EMPTY_JSON_OBJECT);
    }

    public JsonObject toJson() {
        return Members.of().text("id", id).text("type", type).extra(extra).toJson();
    }

    public static CredentialSchema fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "CredentialSchema");
        return new CredentialSchema(fields.text("id"), fields.text("type"), fields.rest());
    }
}
