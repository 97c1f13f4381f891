package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.conferral.credential.AchievementType;

/** An achievement while it is being edited: what the fields of the form hold, and the document they came from. */
public class AchievementForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWN_PREFIX = "ext:";

    /** The choice that opens the field for a type of the institution's own. */
    static final String OWN = "ext";

    private String code = "";
    private String name = "";
    private String description = "";
    private String type = "Course";
    private String ownType = "";
    private String criteriaNarrative = "";
    private String criteriaUrl = "";
    private String source = "{}";
    private AchievementDetails details = new AchievementDetails();
    private AchievementRows rows = new AchievementRows();

    static AchievementForm of(JsonObject document) {
        AchievementForm form = new AchievementForm();
        form.source = document.toString();
        form.code = document.getString("humanCode", "");
        form.name = document.getString("name", "");
        form.description = document.getString("description", "");
        form.showType(document.getString("achievementType", ""));
        JsonObject criteria = criteria(document);
        form.criteriaNarrative = criteria.getString("narrative", "");
        form.criteriaUrl = criteria.getString("id", "");
        form.details = AchievementDetails.of(document);
        form.rows = AchievementRows.of(document);
        return form;
    }

    /** A form for a new achievement: a copy of another, or empty. */
    static AchievementForm like(Optional<AchievementView> other) {
        return other.map(view -> of(view.document()).copy()).orElseGet(AchievementForm::new);
    }

    /** The same achievement under no code yet, as the beginning of another. */
    AchievementForm copy() {
        JsonObject document = Json.createObjectBuilder(Endorsements.unendorsed(toJson()))
                .remove("id")
                .remove("humanCode")
                .remove("image")
                .build();
        return of(document);
    }

    /** The document the form describes, with whatever it held that the form does not show. */
    JsonObject toJson() {
        JsonObject before = JsonReading.parse(source);
        JsonObjectBuilder document = Json.createObjectBuilder(before);
        FormText.put(document, "humanCode", clean(code));
        FormText.put(document, "name", clean(name));
        FormText.put(document, "description", clean(description));
        FormText.put(document, "achievementType", isOwnTypeChosen() ? OWN_PREFIX + clean(ownType) : clean(type));
        JsonObjectBuilder criteria = Json.createObjectBuilder(criteria(before));
        FormText.put(criteria, "narrative", clean(criteriaNarrative));
        FormText.put(criteria, "id", clean(criteriaUrl));
        document.add("criteria", criteria);
        details.into(document, before);
        rows.into(document);
        return document.build();
    }

    public boolean isOwnTypeChosen() {
        return OWN.equals(type);
    }

    public AchievementDetails getDetails() {
        return details;
    }

    public AchievementRows getRows() {
        return rows;
    }

    private void showType(String stored) {
        boolean known = AchievementType.known().contains(stored);
        type = known ? stored : OWN;
        ownType = known ? "" : stored.replaceFirst("^" + OWN_PREFIX, "");
    }

    private static JsonObject criteria(JsonObject document) {
        return JsonReading.objects(document, "criteria").stream().findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getOwnType() {
        return ownType;
    }

    public void setOwnType(String ownType) {
        this.ownType = ownType;
    }

    public String getCriteriaNarrative() {
        return criteriaNarrative;
    }

    public void setCriteriaNarrative(String criteriaNarrative) {
        this.criteriaNarrative = criteriaNarrative;
    }

    public String getCriteriaUrl() {
        return criteriaUrl;
    }

    public void setCriteriaUrl(String criteriaUrl) {
        this.criteriaUrl = criteriaUrl;
    }
}
