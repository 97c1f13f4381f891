package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;

/** A name under which a person, an organisation or an achievement is known elsewhere; a closed class. */
public record IdentifierEntry(String identifier, IdentifierType identifierType) {

    public IdentifierEntry {
        Require.text("identifierEntry.identifier", identifier);
        Objects.requireNonNull(identifierType, "identifierEntry.identifierType");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("type", "IdentifierEntry")
                .text("identifier", identifier)
                .text("identifierType", identifierType.value())
                .toJson();
    }

    public static IdentifierEntry fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "IdentifierEntry");
        return fields.closed(
                new IdentifierEntry(fields.text("identifier"), new IdentifierType(fields.text("identifierType"))));
    }
}
