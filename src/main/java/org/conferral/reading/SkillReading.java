package org.conferral.reading;

import jakarta.json.JsonObject;

/** A skill or standard that an achievement is aligned to. */
public record SkillReading(String name, String code, String framework, String url) {

    static SkillReading of(JsonObject alignment) {
        var json = new Json(alignment);
        return new SkillReading(
                json.text("targetName"), json.text("targetCode"), json.text("targetFramework"), json.text("targetUrl"));
    }

    /** Whether the official description can be linked to without inviting a script. */
    public boolean linked() {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
