package org.conferral.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;

/** A name under which a unit is known elsewhere, while it is being edited. */
public class IdentifierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String identifier = "";
    private String identifierType = "identifier";

    static IdentifierRow of(JsonObject entry) {
        IdentifierRow row = new IdentifierRow();
        row.identifier = entry.getString("identifier", "");
        row.identifierType = entry.getString("identifierType", "");
        return row;
    }

    /** A closed class: its type is one text. */
    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", "IdentifierEntry")
                .add("identifier", UnitForm.clean(identifier))
                .add("identifierType", UnitForm.clean(identifierType))
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
