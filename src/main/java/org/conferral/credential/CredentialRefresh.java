package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;

/** Where a newer copy of a credential can be had. */
public record CredentialRefresh(String id, String type, JsonObject extra) {

    /** The kind of 1EdTech: the address answers with the credential as it is now. */
    public static final String CREDENTIAL_REFRESH = "1EdTechCredentialRefresh";

    public CredentialRefresh {
        Require.uri("refreshService.id", id);
        Require.text("refreshService.type", type);
        Objects.requireNonNull(extra, "refreshService.extra");
    }

    public JsonObject toJson() {
        return Members.of().text("id", id).text("type", type).extra(extra).toJson();
    }

    public static CredentialRefresh fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "RefreshService");
        return new CredentialRefresh(fields.text("id"), fields.text("type"), fields.rest());
    }
}
