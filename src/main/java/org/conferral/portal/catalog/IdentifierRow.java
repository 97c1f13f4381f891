package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;

/** A name an achievement has elsewhere, while it is being edited. */
public class IdentifierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String identifier = "";
    private String identifierType = "identifier";

    static IdentifierRow of(JsonObject given) {
        IdentifierRow row = new IdentifierRow();
        row.identifier = given.getString("identifier", "");
        row.identifierType = given.getString("identifierType", "");
        return row;
    }

    boolean isEmpty() {
        return clean(identifier).isEmpty();
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", "IdentifierEntry")
                .add("identifier", clean(identifier))
                .add("identifierType", clean(identifierType))
                .build();
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getIdentifierType() {
        return identifierType;
    }

    public void setIdentifierType(String identifierType) {
        this.identifierType = identifierType;
    }
}
