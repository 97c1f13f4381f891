package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What else there is to say about an achievement, while it is being edited. */
public class AchievementDetails implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_LANGUAGE = "en";

    private String tags = "";
    private String credits = "";
    private String fieldOfStudy = "";
    private String specialization = "";
    private String language = FIRST_LANGUAGE;
    private String version = "";
    private String creatorName = "";
    private String creatorUrl = "";

    static AchievementDetails of(JsonObject document) {
        AchievementDetails details = new AchievementDetails();
        details.tags = String.join(", ", JsonReading.texts(document, "tag"));
        details.credits = document.get("creditsAvailable") instanceof JsonNumber number
                ? number.bigDecimalValue().toPlainString()
                : "";
        details.fieldOfStudy = document.getString("fieldOfStudy", "");
        details.specialization = document.getString("specialization", "");
        details.language = document.getString("inLanguage", "");
        details.version = document.getString("version", "");
        JsonObject creator = creator(document);
        details.creatorName = creator.getString("name", "");
        details.creatorUrl = creator.getString("url", "");
        return details;
    }

    void into(JsonObjectBuilder document, JsonObject before) {
        FormText.put(document, "fieldOfStudy", clean(fieldOfStudy));
        FormText.put(document, "specialization", clean(specialization));
        FormText.put(document, "inLanguage", clean(language));
        FormText.put(document, "version", clean(version));
        FormText.putList(document, "tag", Json.createArrayBuilder(FormText.words(tags)));
        putCredits(document);
        putCreator(document, creator(before));
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

    private void putCreator(JsonObjectBuilder document, JsonObject before) {
        if (clean(creatorName).isEmpty() && clean(creatorUrl).isEmpty()) {
            document.remove("creator");
            return;
        }
        JsonObjectBuilder creator = Json.createObjectBuilder(before);
        FormText.put(creator, "name", clean(creatorName));
        FormText.put(creator, "url", clean(creatorUrl));
        document.add("creator", creator);
    }

    private static JsonObject creator(JsonObject document) {
        return JsonReading.objects(document, "creator").stream().findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Whether any of it is filled in, other than the language that is there from the start. */
    public boolean isFilled() {
        return !FIRST_LANGUAGE.equals(clean(language))
                || Stream.of(tags, fieldOfStudy, specialization, version, creatorName, creatorUrl)
                        .anyMatch(value -> !clean(value).isEmpty());
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

    public String getSpecialization() {
        return specialization;
    }

    public void setSpecialization(String specialization) {
        this.specialization = specialization;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getCreatorName() {
        return creatorName;
    }

    public void setCreatorName(String creatorName) {
        this.creatorName = creatorName;
    }

    public String getCreatorUrl() {
        return creatorUrl;
    }

    public void setCreatorUrl(String creatorUrl) {
        this.creatorUrl = creatorUrl;
    }
}
