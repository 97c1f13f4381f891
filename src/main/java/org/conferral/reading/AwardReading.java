package org.conferral.reading;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One achievement as it was awarded: what it is, when it was earned, with which results.
 *
 * @param language of what the institution says about it, as a BCP 47 tag; empty where it does not tell
 */
public record AwardReading(
        String id,
        String name,
        String type,
        String language,
        String code,
        String description,
        String criteria,
        String criteriaUrl,
        String awardedOn,
        String term,
        String credits,
        String picture,
        List<ResultReading> results,
        List<SkillReading> skills,
        boolean endorsed,
        CircumstancesReading circumstances) {

    private static final String TERM = "Academic term";

    public AwardReading {
        results = List.copyOf(results);
        skills = List.copyOf(skills);
    }

    static AwardReading of(
            Json credential, String recordValidUntil, Function<Instant, String> day, UnaryOperator<String> type) {
        Json subject = credential.object("credentialSubject");
        Json achievement = subject.object("achievement");
        Json criteria = achievement.object("criteria");
        List<JsonObject> scales = achievement.objects("resultDescription");
        return new AwardReading(
                credential.text("id"),
                achievement.text("name"),
                type.apply(achievement.text("achievementType")),
                achievement.text("inLanguage"),
                achievement.text("humanCode"),
                achievement.text("description"),
                criteria.text("narrative"),
                criteria.text("id"),
                awardedOn(credential, day),
                subject.text("term"),
                subject.number("creditsEarned"),
                achievement.object("image").text("id"),
                subject.objects("result").stream()
                        .map(result -> ResultReading.of(new Json(result), scales))
                        .toList(),
                achievement.objects("alignment").stream().map(SkillReading::of).toList(),
                !achievement.objects("endorsement").isEmpty(),
                CircumstancesReading.of(credential, day).within(recordValidUntil));
    }

    /** Whether it only sums up a term. */
    public boolean summary() {
        return type.equals(TERM);
    }

    public boolean withCriteria() {
        return !criteria.isEmpty() || !criteriaUrl.isEmpty();
    }

    public boolean criteriaLinked() {
        return criteriaUrl.startsWith("https://") || criteriaUrl.startsWith("http://");
    }

    public boolean withSkills() {
        return !skills.isEmpty();
    }

    /** Whether there is a picture that can be shown without asking a stranger for it: inside the record, or at home. */
    public boolean picturedAt(String home) {
        return picture.startsWith("data:image/") || picture.startsWith(home + "/images/");
    }

    private static String awardedOn(Json credential, Function<Instant, String> day) {
        String awarded = credential.day("awardedDate", day);
        return awarded.isEmpty() ? credential.day("validFrom", day) : awarded;
    }

    /** "LearningProgram" becomes "Learning program", "ext:Bootcamp" becomes "Bootcamp". */
    public static String typeInWords(String type) {
        String name = type.startsWith("ext:") ? type.substring(4) : type;
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.isEmpty() ? "" : spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
