package org.conferral.reading;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;

/** A result such as a grade, under the name the institution gives its scale. */
public record ResultReading(String name, String value) {

    static ResultReading of(Json result, List<JsonObject> scales) {
        Json scale = find(scales, result.text("resultDescription"));
        String value = result.text("value");
        if (value.isEmpty()) {
            value = find(scale.objects("rubricCriterionLevel"), result.text("achievedLevel"))
                    .text("name");
        }
        if (value.isEmpty()) {
            value = AwardReading.typeInWords(result.text("status"));
        }
        return new ResultReading(scale.text("name"), value);
    }

    private static Json find(List<JsonObject> among, String id) {
        Predicate<Json> wanted = json -> !id.isEmpty() && json.text("id").equals(id);
        return among.stream().map(Json::new).filter(wanted).findFirst().orElseGet(Json::empty);
    }
}
