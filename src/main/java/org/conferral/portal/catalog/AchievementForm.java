package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.AchievementType;

/** An achievement while it is being edited: what the fields of the form hold, and the document they came from. */
public class AchievementForm implements Serializable {

    /** The choice that opens the field for a type of the institution's own. */
    static final String OWN = "ext";

    private static final long serialVersionUID = 1L;
    private static final String OWN_PREFIX = "ext:";

    private String code = "";
    private String name = "";
    private String description = "";
    private String type = "";
    private String ownType = "";
    private String criteriaNarrative = "";
    private String criteriaUrl = "";
    private String tags = "";
    private String credits = "";
    private String fieldOfStudy = "";
    private String language = "";
    private String source = "{}";
    private final List<ResultRow> results = new ArrayList<>();
    private final List<AlignmentRow> alignments = new ArrayList<>();

    public AchievementForm() {
        type = "Course";
        language = "en";
    }

    static AchievementForm of(JsonObject document) {
        AchievementForm form = new AchievementForm();
        form.source = document.toString();
        form.code = document.getString("humanCode", "");
        form.name = document.getString("name", "");
        form.description = document.getString("description", "");
        form.showType(document.getString("achievementType", ""));
        JsonObject criteria =
                JsonReading.objects(document, "criteria").stream().findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
        form.criteriaNarrative = criteria.getString("narrative", "");
        form.criteriaUrl = criteria.getString("id", "");
        form.tags = String.join(", ", JsonReading.texts(document, "tag"));
        form.credits = document.get("creditsAvailable") instanceof JsonNumber number
                ? number.bigDecimalValue().toPlainString()
                : "";
        form.fieldOfStudy = document.getString("fieldOfStudy", "");
        form.language = document.getString("inLanguage", "");
        JsonReading.objects(document, "resultDescription").forEach(result -> form.results.add(ResultRow.of(result)));
        JsonReading.objects(document, "alignment")
                .forEach(alignment -> form.alignments.add(AlignmentRow.of(alignment)));
        return form;
    }

    /** A form for a new achievement: a copy of another, or empty. */
    static AchievementForm like(Optional<AchievementView> other) {
        return other.map(view -> of(view.document()).copy()).orElseGet(AchievementForm::new);
    }

    /** The same achievement under no code yet, as the beginning of another. */
    AchievementForm copy() {
        JsonObject document = Json.createObjectBuilder(toJson())
                .remove("id")
                .remove("humanCode")
                .remove("image")
                .build();
        return of(document);
    }

    /** The document the form describes, with whatever it held that the form does not show. */
    JsonObject toJson() {
        results.removeIf(ResultRow::isEmpty);
        alignments.removeIf(AlignmentRow::isEmpty);
        JsonObjectBuilder document = Json.createObjectBuilder(JsonReading.parse(source));
        FormText.put(document, "humanCode", clean(code));
        FormText.put(document, "name", clean(name));
        FormText.put(document, "description", clean(description));
        FormText.put(document, "achievementType", isOwnTypeChosen() ? OWN_PREFIX + clean(ownType) : clean(type));
        FormText.put(document, "fieldOfStudy", clean(fieldOfStudy));
        FormText.put(document, "inLanguage", clean(language));
        document.add("criteria", criteria());
        putCredits(document);
        putList(document, "tag", Json.createArrayBuilder(tagList()));
        JsonArrayBuilder resultList = Json.createArrayBuilder();
        results.forEach(row -> resultList.add(row.toJson()));
        putList(document, "resultDescription", resultList);
        JsonArrayBuilder alignmentList = Json.createArrayBuilder();
        alignments.forEach(row -> alignmentList.add(row.toJson()));
        putList(document, "alignment", alignmentList);
        return document.build();
    }

    public boolean isOwnTypeChosen() {
        return OWN.equals(type);
    }

    public void removeResult(ResultRow row) {
        results.remove(row);
    }

    public void removeAlignment(AlignmentRow row) {
        alignments.remove(row);
    }

    public List<ResultRow> getResults() {
        return results;
    }

    public List<AlignmentRow> getAlignments() {
        return alignments;
    }

    private void showType(String stored) {
        boolean known = AchievementType.known().contains(stored);
        type = known ? stored : OWN;
        ownType = known ? "" : stored.replaceFirst("^" + OWN_PREFIX, "");
    }

    private JsonObjectBuilder criteria() {
        JsonObject before = JsonReading.objects(JsonReading.parse(source), "criteria").stream()
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        JsonObjectBuilder criteria = Json.createObjectBuilder(before);
        FormText.put(criteria, "narrative", clean(criteriaNarrative));
        FormText.put(criteria, "id", clean(criteriaUrl));
        return criteria;
    }

    /** What is no number stays a text, so that the check can show it. */
    private void putCredits(JsonObjectBuilder document) {
        String given = clean(credits);
        if (given.matches("\\d{1,6}([.,]\\d{1,4})?")) {
            document.add("creditsAvailable", new BigDecimal(given.replace(',', '.')));
        } else {
            FormText.put(document, "creditsAvailable", given);
        }
    }

    private List<String> tagList() {
        return Arrays.stream(clean(tags).split("[,;\\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static void putList(JsonObjectBuilder document, String member, JsonArrayBuilder values) {
        var list = values.build();
        if (list.isEmpty()) {
            document.remove(member);
        } else {
            document.add(member, list);
        }
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

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getCredits() {
        return credits;
    }

    public void setCredits(String credits) {
        this.credits = credits;
    }

    public String getFieldOfStudy() {
        return fieldOfStudy;
    }

    public void setFieldOfStudy(String fieldOfStudy) {
        this.fieldOfStudy = fieldOfStudy;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
