package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.stream.Stream;

/** Another edition of an achievement while it is being edited. */
public class RelatedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id = "";
    private String inLanguage = "";
    private String version = "";
    private String source = "{}";

    static RelatedRow of(JsonObject given) {
        RelatedRow row = new RelatedRow();
        row.source = given.toString();
        row.id = given.getString("id", "");
        row.inLanguage = given.getString("inLanguage", "");
        row.version = given.getString("version", "");
        return row;
    }

    boolean isEmpty() {
        return Stream.of(id, inLanguage, version).allMatch(value -> clean(value).isEmpty());
    }

    /** The edition, with whatever else was said of it before. */
    JsonObject toJson() {
        JsonObjectBuilder given = Json.createObjectBuilder(JsonReading.parse(source));
        FormText.put(given, "id", clean(id));
        FormText.put(given, "inLanguage", clean(inLanguage));
        FormText.put(given, "version", clean(version));
        return given.build();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getInLanguage() {
        return inLanguage;
    }

    public void setInLanguage(String inLanguage) {
        this.inLanguage = inLanguage;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
