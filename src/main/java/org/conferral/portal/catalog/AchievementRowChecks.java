package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.JsonReading.objects;
import static org.conferral.portal.catalog.JsonReading.text;
import static org.conferral.portal.catalog.JsonReading.texts;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conferral.credential.AlignmentTargetType;
import org.conferral.credential.AssociationType;
import org.conferral.credential.IdentifierType;
import org.conferral.credential.ResultType;

/** Finds what is wrong with the things an achievement has several of, row by row. */
final class AchievementRowChecks {

    private final JsonObject document;
    private final List<CatalogProblem> problems = new ArrayList<>();

    private AchievementRowChecks(JsonObject document) {
        this.document = document;
    }

    static List<CatalogProblem> of(JsonObject document) {
        AchievementRowChecks checks = new AchievementRowChecks(document);
        checks.each("resultDescription", checks::result);
        checks.each("alignment", checks::alignment);
        checks.each("otherIdentifier", checks::identifier);
        checks.each("related", checks::related);
        checks.each(Associations.MEMBER, checks::association);
        return checks.problems;
    }

    /** The look at one row, with the pointer to it. */
    private interface Look {
        void at(JsonObject row, String pointer);
    }

    private void each(String list, Look look) {
        List<JsonObject> rows = objects(document, list);
        for (int i = 0; i < rows.size(); i++) {
            look.at(rows.get(i), "/" + list + "/" + i);
        }
    }

    private void result(JsonObject row, String at) {
        need(at, row, "name", "achievement.result.name.missing", "", any -> true);
        need(
                at,
                row,
                "resultType",
                "achievement.result.type.missing",
                "achievement.result.type.wrong",
                ResultType::allows);
        List<String> allowed = texts(row, "allowedValue");
        allow(
                at,
                row,
                "requiredValue",
                "achievement.result.required.wrong",
                value -> allowed.isEmpty() || allowed.contains(value));
        levels(row, at);
    }

    private void levels(JsonObject result, String at) {
        List<JsonObject> levels = objects(result, Rubrics.LEVELS);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            String pointer = at + "/" + Rubrics.LEVELS + "/" + i;
            need(
                    pointer,
                    levels.get(i),
                    "name",
                    "achievement.level.name.missing",
                    "achievement.level.name.twice",
                    names::add);
        }
        List<String> ids =
                levels.stream().map(level -> level.getString("id", "")).toList();
        allow(at, result, Rubrics.REQUIRED, "achievement.level.required.wrong", ids::contains);
    }

    private void alignment(JsonObject row, String at) {
        need(at, row, "targetName", "achievement.alignment.name.missing", "", any -> true);
        need(
                at,
                row,
                "targetUrl",
                "achievement.alignment.url.missing",
                "achievement.url.wrong",
                AchievementChecks::isWebAddress);
        allow(at, row, "targetType", "achievement.alignment.type.wrong", AlignmentTargetType::allows);
    }

    private void identifier(JsonObject row, String at) {
        need(at, row, "identifier", "achievement.identifier.missing", "", any -> true);
        need(
                at,
                row,
                "identifierType",
                "achievement.identifier.type.wrong",
                "achievement.identifier.type.wrong",
                IdentifierType::allows);
    }

    private void related(JsonObject row, String at) {
        need(
                at,
                row,
                "id",
                "achievement.related.missing",
                "achievement.related.wrong",
                AchievementRowChecks::isAddress);
        allow(at, row, "inLanguage", "achievement.language.wrong", AchievementChecks::isLanguage);
    }

    private void association(JsonObject row, String at) {
        Predicate<String> known = term ->
                Stream.of(AssociationType.values()).anyMatch(type -> type.term().equals(term));
        need(
                at,
                row,
                "associationType",
                "achievement.association.type.wrong",
                "achievement.association.type.wrong",
                known);
        need(
                at,
                row,
                "targetId",
                "achievement.association.missing",
                "achievement.association.self",
                target -> !target.equals(document.getString("id", "")));
    }

    private void need(
            String at, JsonObject row, String member, String missing, String wrong, Predicate<String> allowed) {
        if (text(row, member).isEmpty()) {
            problems.add(CatalogProblem.missing(at + "/" + member, missing));
        } else {
            allow(at, row, member, wrong, allowed);
        }
    }

    private void allow(String at, JsonObject row, String member, String wrong, Predicate<String> allowed) {
        Optional<String> value = text(row, member).filter(allowed.negate());
        value.ifPresent(given -> problems.add(new CatalogProblem(at + "/" + member, wrong, given)));
    }

    private static boolean isAddress(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
