package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** An identifier of the recipient that every reader can see. */
public record PlainIdentity(String value, IdentifierType identityType, Optional<String> salt) implements Identity {

    public PlainIdentity {
        Require.text("identityObject.identityHash", value);
        Objects.requireNonNull(identityType, "identityObject.identityType");
        Objects.requireNonNull(salt, "identityObject.salt");
    }

    @Override
    public boolean matches(String presented) {
        return value.equals(presented);
    }

    @Override
    public JsonObject toJson() {
        return Members.of()
                .text("type", "IdentityObject")
                .flag("hashed", Optional.of(false))
                .text("identityHash", value)
                .text("identityType", identityType.value())
                .text("salt", salt)
                .toJson();
    }

    public static PlainIdentity fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "IdentityObject");
        fields.flag("hashed");
        return fields.closed(new PlainIdentity(
                fields.text("identityHash"), new IdentifierType(fields.text("identityType")), fields.optional("salt")));
    }
}
