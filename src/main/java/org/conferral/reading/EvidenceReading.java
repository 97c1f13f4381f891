package org.conferral.reading;

import jakarta.json.JsonObject;

/** What shows that an achievement was earned: where to look at it, or what there is to say. */
public record EvidenceReading(String name, String url, String narrative) {

    static EvidenceReading of(JsonObject evidence) {
        var json = new Json(evidence);
        String words = json.text("narrative");
        return new EvidenceReading(
                json.text("name"), json.text("id"), words.isEmpty() ? json.text("description") : words);
    }

    /** Whether it can be linked to without inviting a script. */
    public boolean linked() {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** What the link is called. */
    public String title() {
        return name.isEmpty() ? url : name;
    }
}
