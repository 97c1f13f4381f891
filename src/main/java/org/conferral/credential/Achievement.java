package org.conferral.credential;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a learner can achieve: a course, a degree, a skill; many awards may name the same one. */
public record Achievement(
        String id,
        String name,
        String description,
        Optional<AchievementType> achievementType,
        Optional<String> humanCode,
        Optional<String> fieldOfStudy,
        Optional<String> specialization,
        Optional<BigDecimal> creditsAvailable,
        Optional<String> inLanguage,
        Optional<String> version,
        List<String> tag,
        Criteria criteria,
        Optional<Image> image,
        Optional<Profile> creator,
        List<Alignment> alignment,
        List<ResultDescription> resultDescription,
        List<Related> related,
        List<IdentifierEntry> otherIdentifier,
        Endorsements endorsements,
        JsonObject extra) {

    public Achievement {
        Require.uri("achievement.id", id);
        Require.text("achievement.name", name);
        Require.text("achievement.description", description);
        Require.text("achievement.humanCode", humanCode);
        Require.text("achievement.fieldOfStudy", fieldOfStudy);
        Require.text("achievement.specialization", specialization);
        Require.language("achievement.inLanguage", inLanguage);
        Require.text("achievement.version", version);
        tag = List.copyOf(tag);
        Require.texts("achievement.tag", tag);
        Objects.requireNonNull(criteria, "achievement.criteria");
        alignment = List.copyOf(alignment);
        resultDescription = List.copyOf(resultDescription);
        related = List.copyOf(related);
        otherIdentifier = List.copyOf(otherIdentifier);
        Objects.requireNonNull(endorsements, "achievement.endorsements");
        Objects.requireNonNull(extra, "achievement.extra");
    }

    /** An achievement with the four things the standard asks for; what else there is to say is added by the with… methods. */
    public static Achievement of(String id, String name, String description, Criteria criteria) {
        return fromJson(Members.of()
                .text("id", id)
                .types("Achievement")
                .text("name", name)
                .text("description", description)
                .value("criteria", criteria.toJson())
                .toJson());
    }

    /** The same achievement with the given result descriptions, of which there is at least one. */
    public Achievement withResultDescriptions(List<ResultDescription> descriptions) {
        return fromJson(Members.of()
                .extra(toJson())
                .many("resultDescription", descriptions, ResultDescription::toJson)
                .toJson());
    }

    /** The same achievement as something of a certain type. */
    public Achievement withType(AchievementType type) {
        return fromJson(Members.of()
                .extra(toJson())
                .text("achievementType", type.value())
                .toJson());
    }

    /** The same achievement with a picture. */
    public Achievement withImage(Image picture) {
        return fromJson(
                Members.of().extra(toJson()).value("image", picture.toJson()).toJson());
    }

    /** The description of the letter grade, when this achievement has one. */
    public Optional<ResultDescription> letterGrade() {
        return resultDescription.stream()
                .filter(description -> description.resultType().value().equals("LetterGrade"))
                .findFirst();
    }

    /** The results that are levels of a rubric, in their order. */
    public List<ResultDescription> rubrics() {
        return resultDescription.stream()
                .filter(description -> !description.rubricCriterionLevel().isEmpty())
                .toList();
    }

    public JsonObject toJson() {
        Members members = Members.of()
                .text("id", id)
                .types("Achievement")
                .text("name", name)
                .text("description", description)
                .text("achievementType", achievementType.map(AchievementType::value))
                .text("humanCode", humanCode)
                .text("fieldOfStudy", fieldOfStudy)
                .text("specialization", specialization)
                .number("creditsAvailable", creditsAvailable)
                .text("inLanguage", inLanguage)
                .text("version", version)
                .texts("tag", tag)
                .value("criteria", criteria.toJson())
                .one("image", image, Image::toJson)
                .one("creator", creator, Profile::toJson)
                .many("alignment", alignment, Alignment::toJson)
                .many("resultDescription", resultDescription, ResultDescription::toJson)
                .many("related", related, Related::toJson)
                .many("otherIdentifier", otherIdentifier, IdentifierEntry::toJson);
        return endorsements.into(members).extra(extra).toJson();
    }

    public static Achievement fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Achievement");
        return new Achievement(
                fields.text("id"),
                fields.text("name"),
                fields.text("description"),
                fields.optional("achievementType").map(AchievementType::new),
                fields.optional("humanCode"),
                fields.optional("fieldOfStudy"),
                fields.optional("specialization"),
                fields.number("creditsAvailable"),
                fields.optional("inLanguage"),
                fields.optional("version"),
                fields.texts("tag"),
                fields.needed("criteria", Criteria::fromJson),
                fields.one("image", Image::fromJson),
                fields.one("creator", Profile::fromJson),
                fields.many("alignment", Alignment::fromJson),
                fields.many("resultDescription", ResultDescription::fromJson),
                fields.many("related", Related::fromJson),
                fields.many("otherIdentifier", IdentifierEntry::fromJson),
                Endorsements.of(fields),
                fields.rest());
    }
}
