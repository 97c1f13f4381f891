package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.roster.MappedColumn;

/**
 * A column of the file, with the field it fills.
 *
 * @param field empty when the column is not used
 * @param samples the first values under the heading
 */
public record ColumnView(String name, String field, MappedColumn.Match match, List<String> samples) {

    public ColumnView {
        samples = List.copyOf(samples);
    }

    public boolean isUsed() {
        return match != MappedColumn.Match.AMBIGUOUS && match != MappedColumn.Match.IGNORED;
    }

    /** Whether a person should look at it. */
    public boolean isOpen() {
        return match == MappedColumn.Match.AMBIGUOUS;
    }

    public String shownSamples() {
        return String.join(" · ", samples);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("field", field)
                .add("match", match.name())
                .add("samples", Json.createArrayBuilder(samples))
                .build();
    }

    static ColumnView of(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new ColumnView(
                json.getString("name"),
                json.getString("field"),
                MappedColumn.Match.valueOf(json.getString("match")),
                Understanding.texts(json.getJsonArray("samples")));
    }
}
