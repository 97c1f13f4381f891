package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** What whoever accepts a credential has to do, may do and may not do. */
public record TermsOfUse(Optional<String> id, String type, JsonObject extra) {

    public TermsOfUse {
        Require.uri("termsOfUse.id", id);
        Require.text("termsOfUse.type", type);
        Objects.requireNonNull(extra, "termsOfUse.extra");
    }

    public JsonObject toJson() {
        return Members.of().text("id", id).text("type", type).extra(extra).toJson();
    }

    public static TermsOfUse fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "TermsOfUse");
        return new TermsOfUse(fields.optional("id"), fields.text("type"), fields.rest());
    }
}
