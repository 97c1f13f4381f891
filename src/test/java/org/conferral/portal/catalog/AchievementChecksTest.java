package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import org.conferral.credential.Achievement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementChecksTest {

    @Test
    void a_complete_achievement_has_no_problem() {
        assertThat(AchievementChecks.of(Achievements.complete(Achievements.calculus())))
                .isEmpty();
    }

    @Test
    void an_empty_document_tells_everything_it_lacks_at_once() {
        JsonObject empty = Achievements.complete(JsonObject.EMPTY_JSON_OBJECT);
        assertThat(AchievementChecks.of(empty))
                .extracting(CatalogProblem::pointer)
                .containsExactly("/humanCode", "/name", "/description", "/achievementType", "/criteria/narrative");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            achievementType   | "Bootcamp"                                                | achievement.type.unknown
            creditsAvailable  | "three"                                                   | achievement.credits.wrong
            creditsAvailable  | -1                                                        | achievement.credits.wrong
            inLanguage        | "not a tag"                                               | achievement.language.wrong
            criteria          | {"id": "ftp://example.org/"}                              | achievement.url.wrong
            key               | "../etc"                                                  | achievement.code.wrong
            alignment         | [{"targetName": "A", "targetUrl": "javascript:alert(1)"}] | achievement.url.wrong
            alignment         | [{"targetUrl": "https://example.org/"}]                   | achievement.alignment.name.missing
            resultDescription | [{"name": "Grade", "resultType": "Letters"}]              | achievement.result.type.wrong
            tag               | ["", "b"]                                                 | achievement.wrong
            resultDescription | [{"name": "R", "resultType": "RubricScore", "rubricCriterionLevel": [{"points": "1"}]}]                    | achievement.level.name.missing
            resultDescription | [{"name": "R", "resultType": "RubricScore", "rubricCriterionLevel": [{"name": "A"}, {"name": "A"}]}]       | achievement.level.name.twice
            resultDescription | [{"name": "R", "resultType": "RubricScore", "requiredLevel": "B", "rubricCriterionLevel": [{"name": "A"}]}] | achievement.level.required.wrong
            resultDescription | [{"name": "R", "resultType": "Percent", "allowedValue": ["1"], "requiredValue": "2"}]                      | achievement.result.required.wrong
            otherIdentifier   | [{"type": "IdentifierEntry", "identifier": "1", "identifierType": "shelf"}] | achievement.identifier.type.wrong
            related           | [{"id": "somewhere"}]                                     | achievement.related.wrong
            association       | [{"associationType": "isNear", "targetId": "urn:x:1"}]    | achievement.association.type.wrong
            association       | [{"associationType": "isPartOf", "targetId": "urn:uuid:0192f0a0-0000-7000-8000-000000000001"}] | achievement.association.self
            creator           | {"url": "https://example.org/"}                           | achievement.creator.missing
            """)
    void what_the_standard_or_a_reader_cannot_take_is_refused(String member, String value, String code) {
        JsonObject wrong = Achievements.complete(Achievements.calculusWith(member, value));
        assertThat(AchievementChecks.of(wrong)).extracting(CatalogProblem::code).containsExactly(code);
    }

    @Test
    void a_level_to_be_reached_may_be_told_by_its_name() {
        JsonObject rubric = Achievements.complete(
                Achievements.calculusWith(
                        "resultDescription",
                        "[{\"name\": \"R\", \"resultType\": \"RubricScore\", \"requiredLevel\": \"A\", \"rubricCriterionLevel\": [{\"name\": \"A\"}]}]"));
        assertThat(AchievementChecks.of(rubric)).isEmpty();
        assertThat(rubric.getValue("/resultDescription/0/requiredLevel"))
                .isEqualTo(rubric.getValue("/resultDescription/0/rubricCriterionLevel/0/id"));
    }

    @Test
    void a_type_of_the_institutions_own_is_taken() {
        JsonObject own = Achievements.complete(Achievements.calculusWith("achievementType", "\"ext:Bootcamp\""));
        assertThat(AchievementChecks.of(own)).isEmpty();
    }

    @Test
    void every_achievement_of_the_demo_passes() {
        try (JsonReader reader = Json.createReader(CatalogDemo.class.getResourceAsStream("demo-achievements.json"))) {
            JsonArray demo = reader.readArray();
            assertThat(demo)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(given -> assertThat(AchievementChecks.of(Achievements.complete(given.asJsonObject())))
                            .isEmpty());
        }
    }

    @Test
    void what_is_completed_reads_as_an_achievement_of_the_standard() {
        JsonObject document = Achievements.complete(Achievements.calculus());
        Achievement achievement = Achievement.fromJson(document);
        assertThat(achievement.id()).isEqualTo("urn:uuid:" + Achievements.ID);
        assertThat(achievement.humanCode()).contains("MATH-101");
        assertThat(document).doesNotContainKeys("key", "state");
    }
}
