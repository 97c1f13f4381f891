package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.stream.Stream;

/** A level of a rubric while it is being edited. */
public class LevelRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String level = "";
    private String points = "";
    private String description = "";
    private String source = "{}";

    static LevelRow of(JsonObject given) {
        LevelRow row = new LevelRow();
        row.source = given.toString();
        row.name = given.getString("name", "");
        row.level = given.getString("level", "");
        row.points = given.getString("points", "");
        row.description = given.getString("description", "");
        return row;
    }

    boolean isEmpty() {
        return Stream.of(name, level, points, description)
                .allMatch(value -> clean(value).isEmpty());
    }

    /** The level, with whatever else it held before. */
    JsonObject toJson() {
        JsonObjectBuilder given = Json.createObjectBuilder(JsonReading.parse(source));
        FormText.put(given, "name", clean(name));
        FormText.put(given, "level", clean(level));
        FormText.put(given, "points", clean(points));
        FormText.put(given, "description", clean(description));
        return given.build();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
