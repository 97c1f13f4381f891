package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Optional;

/** A picture of an achievement or an organisation; a closed class, so nothing else may be said about it. */
public record Image(String id, Optional<String> caption) {

    public Image {
        Require.uri("image.id", id);
        Require.text("image.caption", caption);
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .text("type", "Image")
                .text("caption", caption)
                .toJson();
    }

    public static Image fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Image");
        return fields.closed(new Image(fields.text("id"), fields.optional("caption")));
    }
}
