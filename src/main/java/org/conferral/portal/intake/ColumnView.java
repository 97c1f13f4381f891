package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.MappedColumn;

/**
 * A column of the file, with the field it fills.
 *
 * @param field empty when the column is not used
 * @param samples the first values under the heading
 * @param alternates other fields it may fill, the likeliest first
 * @param own whether it stands on the sheet of the rows themselves; any other is looked up elsewhere in the workbook
 */
public record ColumnView(
        String name,
        String field,
        MappedColumn.Match match,
        List<String> samples,
        List<String> alternates,
        boolean own) {

    public ColumnView {
        samples = List.copyOf(samples);
        alternates = List.copyOf(alternates);
    }

    public boolean isUsed() {
        return MappedColumn.isSure(match);
    }

    /** Whether it is proposed for its field, and a person has to confirm that. */
    public boolean isSuggested() {
        return MappedColumn.isSuggested(match);
    }

    /** Why it fills its field and how sure that is, in words. */
    public String confidence() {
        return Texts.of("intake", "match." + match.name());
    }

    public boolean hasAlternates() {
        return !alternates.isEmpty();
    }

    /** What else it may be, in words, the likeliest first. */
    public String shownAlternates() {
        List<String> names = alternates.stream().map(Fields::name).toList();
        return Texts.of("intake", "match.alternates", String.join(", ", names));
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
                .add("alternates", Json.createArrayBuilder(alternates))
                .add("own", own)
                .build();
    }

    static ColumnView of(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new ColumnView(
                json.getString("name"),
                json.getString("field"),
                MappedColumn.Match.valueOf(json.getString("match")),
                Understanding.texts(json.getJsonArray("samples")),
                alternates(json),
                json.getBoolean("own", false));
    }

    /** A roster that was understood before alternates were kept has none; nor is it known of its columns where they stand. */
    private static List<String> alternates(JsonObject json) {
        return json.containsKey("alternates") ? Understanding.texts(json.getJsonArray("alternates")) : List.of();
    }
}
