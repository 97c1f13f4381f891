package org.conferral.credential;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The learner who earned one achievement, and how well. */
public record AchievementSubject(
        Optional<String> id,
        List<Identity> identifier,
        Achievement achievement,
        Optional<BigDecimal> creditsEarned,
        Optional<String> term,
        Optional<String> role,
        Optional<String> licenseNumber,
        Optional<String> narrative,
        Optional<Instant> activityStartDate,
        Optional<Instant> activityEndDate,
        Optional<Image> image,
        Optional<Profile> source,
        List<Result> result,
        JsonObject extra) {

    public AchievementSubject {
        Require.uri("achievementSubject.id", id);
        identifier = List.copyOf(identifier);
        Objects.requireNonNull(achievement, "achievementSubject.achievement");
        Require.text("achievementSubject.term", term);
        Require.text("achievementSubject.role", role);
        Require.text("achievementSubject.licenseNumber", licenseNumber);
        Require.text("achievementSubject.narrative", narrative);
        result = List.copyOf(result);
        Objects.requireNonNull(extra, "achievementSubject.extra");
        Require.that(id.isPresent() || !identifier.isEmpty(), "achievementSubject: neither id nor identifier");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("AchievementSubject")
                .many("identifier", identifier, Identity::toJson)
                .value("achievement", achievement.toJson())
                .number("creditsEarned", creditsEarned)
                .text("term", term)
                .text("role", role)
                .text("licenseNumber", licenseNumber)
                .text("narrative", narrative)
                .time("activityStartDate", activityStartDate)
                .time("activityEndDate", activityEndDate)
                .one("image", image, Image::toJson)
                .one("source", source, Profile::toJson)
                .many("result", result, Result::toJson)
                .extra(extra)
                .toJson();
    }

    public static AchievementSubject fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "AchievementSubject");
        return new AchievementSubject(
                fields.optional("id"),
                fields.many("identifier", Identity::fromJson),
                fields.needed("achievement", Achievement::fromJson),
                fields.number("creditsEarned"),
                fields.optional("term"),
                fields.optional("role"),
                fields.optional("licenseNumber"),
                fields.optional("narrative"),
                fields.time("activityStartDate"),
                fields.time("activityEndDate"),
                fields.one("image", Image::fromJson),
                fields.one("source", Profile::fromJson),
                fields.many("result", Result::fromJson),
                fields.rest());
    }
}
