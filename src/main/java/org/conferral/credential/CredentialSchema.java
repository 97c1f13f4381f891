package org.conferral.credential;

import jakarta.json.JsonObject;

/** The published JSON Schema a credential keeps to. */
public record CredentialSchema(String id, String type) {

    public CredentialSchema {
        Require.uri("credentialSchema.id", id);
        Require.text("credentialSchema.type", type);
    }

    public JsonObject toJson() {
        return Members.of().text("id", id).text("type", type).toJson();
    }

    public static CredentialSchema fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "CredentialSchema");
        return new CredentialSchema(fields.text("id"), fields.text("type"));
    }
}
