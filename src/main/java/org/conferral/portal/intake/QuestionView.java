package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Question;

/**
 * Something only a person can decide about a file.
 *
 * @param subject the field or heading it is about; empty for the whole file
 * @param seen values from the file that show why it has to be asked
 */
public record QuestionView(Question.Kind kind, String subject, List<String> options, List<String> seen) {

    public QuestionView {
        options = List.copyOf(options);
        seen = List.copyOf(seen);
    }

    /** The question in words. */
    public String message() {
        return Texts.of(
                "intake",
                "question." + kind.key(),
                Fields.name(subject),
                String.join(", ", seen),
                String.join(", ", options));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("subject", subject)
                .add("options", Json.createArrayBuilder(options))
                .add("seen", Json.createArrayBuilder(seen))
                .build();
    }

    static QuestionView of(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new QuestionView(
                Question.Kind.valueOf(json.getString("kind")),
                json.getString("subject"),
                Understanding.texts(json.getJsonArray("options")),
                Understanding.texts(json.getJsonArray("seen")));
    }
}
