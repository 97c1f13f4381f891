package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Achievement documents as a clerk or a script would give them. */
final class Achievements {

    static final String ID = "0192f0a0-0000-7000-8000-000000000001";

    private Achievements() {}

    static JsonObject calculus() {
        return json("""
                {"key": "MATH-101", "name": "Calculus I", "description": "Limits and derivatives.", "achievementType": "Course",
                 "criteria": {"narrative": "Passed the examination."}, "creditsAvailable": 4, "inLanguage": "en",
                 "resultDescription": [{"name": "Final grade", "resultType": "LetterGrade"}],
                 "alignment": [{"targetName": "Mathematics", "targetUrl": "https://example.org/27.01"}]}""");
    }

    static JsonObject calculusWith(String member, String value) {
        return Json.createObjectBuilder(calculus())
                .add(member, Json.createReader(new StringReader(value)).readValue())
                .build();
    }

    static JsonObject complete(JsonObject given) {
        return AchievementDocument.complete(given, ID, AchievementDocument.code(given), () -> ID);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
