package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** Where it can be seen whether a credential still stands. */
public record CredentialStatus(Optional<String> id, String type, JsonObject extra) {

    public CredentialStatus {
        Require.uri("credentialStatus.id", id);
        Require.text("credentialStatus.type", type);
        Objects.requireNonNull(extra, "credentialStatus.extra");
    }

    public JsonObject toJson() {
        return Members.of().text("id", id).text("type", type).extra(extra).toJson();
    }

    public static CredentialStatus fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "CredentialStatus");
        return new CredentialStatus(fields.optional("id"), fields.text("type"), fields.rest());
    }
}
