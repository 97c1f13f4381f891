package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Arrays;

/** A result of an achievement while it is being edited: its name, its kind and the values it may take. */
public class ResultRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String resultType = "LetterGrade";
    private String values = "";
    private String source = "{}";

    static ResultRow of(JsonObject result) {
        ResultRow row = new ResultRow();
        row.source = result.toString();
        row.name = result.getString("name", "");
        row.resultType = result.getString("resultType", "");
        row.values = String.join(", ", JsonReading.texts(result, "allowedValue"));
        return row;
    }

    boolean isEmpty() {
        return clean(name).isEmpty() && clean(values).isEmpty();
    }

    /** The result description, with whatever else it held before. */
    JsonObject toJson() {
        JsonObjectBuilder result = Json.createObjectBuilder(JsonReading.parse(source))
                .add("name", clean(name))
                .add("resultType", clean(resultType))
                .remove("allowedValue");
        if (!clean(values).isEmpty()) {
            result.add(
                    "allowedValue",
                    Json.createArrayBuilder(Arrays.stream(values.split("[,;\\n]"))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList()));
        }
        return result.build();
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
}
