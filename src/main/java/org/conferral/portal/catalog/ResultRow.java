package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A result of an achievement while it is being edited: its name, its kind and the values it may take. */
public class ResultRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String resultType = "LetterGrade";
    private String values = "";
    private String requiredValue = "";
    private String valueMin = "";
    private String valueMax = "";
    private String requiredLevel = "";
    private String source = "{}";
    private final List<LevelRow> levels = new ArrayList<>();

    static ResultRow of(JsonObject result) {
        ResultRow row = new ResultRow();
        row.source = result.toString();
        row.name = result.getString("name", "");
        row.resultType = result.getString("resultType", "");
        row.values = String.join(", ", JsonReading.texts(result, "allowedValue"));
        row.requiredValue = result.getString("requiredValue", "");
        row.valueMin = result.getString("valueMin", "");
        row.valueMax = result.getString("valueMax", "");
        row.showLevels(result);
        return row;
    }

    private void showLevels(JsonObject result) {
        List<JsonObject> given = JsonReading.objects(result, Rubrics.LEVELS);
        given.forEach(level -> levels.add(LevelRow.of(level)));
        requiredLevel = Rubrics.nameOf(result.getString(Rubrics.REQUIRED, ""), given);
    }

    boolean isEmpty() {
        return clean(name).isEmpty() && clean(values).isEmpty() && levels.isEmpty();
    }

    /** The result description, with whatever else it held before; the level to be reached is told by its name. */
    JsonObject toJson() {
        levels.removeIf(LevelRow::isEmpty);
        JsonObjectBuilder result = Json.createObjectBuilder(JsonReading.parse(source))
                .add("name", clean(name))
                .add("resultType", clean(resultType));
        FormText.putList(result, "allowedValue", Json.createArrayBuilder(FormText.words(values)));
        FormText.put(result, "requiredValue", clean(requiredValue));
        FormText.put(result, "valueMin", clean(valueMin));
        FormText.put(result, "valueMax", clean(valueMax));
        FormText.put(result, Rubrics.REQUIRED, clean(requiredLevel));
        FormText.putList(result, Rubrics.LEVELS, FormText.rows(levels, LevelRow::toJson));
        return result.build();
    }

    public void addLevel() {
        levels.add(new LevelRow());
    }

    public void removeLevel(LevelRow level) {
        levels.remove(level);
    }

    public List<LevelRow> getLevels() {
        return levels;
    }

    /** Whether there is more to it than a name and a kind. */
    public boolean isDetailed() {
        return !levels.isEmpty()
                || Stream.of(requiredValue, valueMin, valueMax, requiredLevel)
                        .anyMatch(value -> !clean(value).isEmpty());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getResultType() {
        return resultType;
    }

    public void setResultType(String resultType) {
        this.resultType = resultType;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }

    public String getRequiredValue() {
        return requiredValue;
    }

    public void setRequiredValue(String requiredValue) {
        this.requiredValue = requiredValue;
    }

    public String getValueMin() {
        return valueMin;
    }

    public void setValueMin(String valueMin) {
        this.valueMin = valueMin;
    }

    public String getValueMax() {
        return valueMax;
    }

    public void setValueMax(String valueMax) {
        this.valueMax = valueMax;
    }

    public String getRequiredLevel() {
        return requiredLevel;
    }

    public void setRequiredLevel(String requiredLevel) {
        this.requiredLevel = requiredLevel;
    }
}
