package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;

/** How an achievement belongs to another of the catalog, while it is being edited. */
public class AssociationRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String associationType = "isPartOf";
    private String targetId = "";

    static AssociationRow of(JsonObject given) {
        AssociationRow row = new AssociationRow();
        row.associationType = given.getString("associationType", "");
        row.targetId = given.getString("targetId", "");
        return row;
    }

    boolean isEmpty() {
        return clean(targetId).isEmpty();
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("associationType", clean(associationType))
                .add("targetId", clean(targetId))
                .build();
    }

    public String getAssociationType() {
        return associationType;
    }

    public void setAssociationType(String associationType) {
        this.associationType = associationType;
    }

    public String getTargetId() {
        return targetId;
    }

    public void setTargetId(String targetId) {
        this.targetId = targetId;
    }
}
