package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.JsonReading.objects;
import static org.conferral.portal.catalog.JsonReading.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.conferral.credential.Achievement;
import org.conferral.credential.AchievementType;

/** Finds everything that keeps a completed Achievement document out of the catalog, all at once. */
final class AchievementChecks {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,4}(-[a-zA-Z0-9]{2,8})*");
    private static final int LONGEST_NAME = 255;

    private final JsonObject document;
    private final List<CatalogProblem> problems = new ArrayList<>();

    private AchievementChecks(JsonObject document) {
        this.document = document;
    }

    static List<CatalogProblem> of(JsonObject document) {
        AchievementChecks checks = new AchievementChecks(document);
        checks.identity();
        checks.criteria();
        checks.details();
        checks.creator();
        checks.problems.addAll(AchievementRowChecks.of(document));
        checks.vocabulary();
        return List.copyOf(checks.problems);
    }

    private void identity() {
        need(
                "",
                document,
                "humanCode",
                "achievement.code.missing",
                "achievement.code.wrong",
                code -> CODE.matcher(code).matches());
        need(
                "",
                document,
                "name",
                "achievement.name.missing",
                "achievement.name.long",
                name -> name.length() <= LONGEST_NAME);
        need("", document, "description", "achievement.description.missing", "", any -> true);
        need(
                "",
                document,
                "achievementType",
                "achievement.type.missing",
                "achievement.type.unknown",
                AchievementType::allows);
    }

    private void criteria() {
        JsonObject criteria = objects(document, "criteria").stream().findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
        if (text(criteria, "narrative").isEmpty() && text(criteria, "id").isEmpty()) {
            problems.add(CatalogProblem.missing("/criteria/narrative", "achievement.criteria.missing"));
        }
        allow("/criteria", criteria, "id", "achievement.url.wrong", AchievementChecks::isWebAddress);
    }

    private void creator() {
        JsonObject creator = objects(document, "creator").stream().findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
        if (!creator.isEmpty() && text(creator, "name").isEmpty()) {
            problems.add(CatalogProblem.missing("/creator/name", "achievement.creator.missing"));
        }
        allow("/creator", creator, "url", "achievement.url.wrong", AchievementChecks::isWebAddress);
    }

    private void details() {
        JsonValue credits = document.get("creditsAvailable");
        if (credits != null
                && !(credits instanceof JsonNumber number
                        && number.bigDecimalValue().signum() >= 0)) {
            String given = credits instanceof JsonString text ? text.getString() : credits.toString();
            problems.add(new CatalogProblem("/creditsAvailable", "achievement.credits.wrong", given));
        }
        allow("", document, "inLanguage", "achievement.language.wrong", AchievementChecks::isLanguage);
    }

    /** Whatever the checks above do not know by name: the vocabulary itself has the last word. */
    private void vocabulary() {
        if (!problems.isEmpty()) {
            return;
        }
        try {
            Achievement.fromJson(Associations.without(document));
        } catch (IllegalArgumentException complaint) {
            problems.add(new CatalogProblem("", "achievement.wrong", complaint.getMessage()));
        }
    }

    private void need(
            String at, JsonObject object, String member, String missing, String wrong, Predicate<String> allowed) {
        if (text(object, member).isEmpty()) {
            problems.add(CatalogProblem.missing(at + "/" + member, missing));
        } else {
            allow(at, object, member, wrong, allowed);
        }
    }

    private void allow(String at, JsonObject object, String member, String wrong, Predicate<String> allowed) {
        Optional<String> value = text(object, member).filter(allowed.negate());
        value.ifPresent(given -> problems.add(new CatalogProblem(at + "/" + member, wrong, given)));
    }

    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
