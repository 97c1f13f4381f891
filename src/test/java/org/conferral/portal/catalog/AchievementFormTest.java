package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AchievementFormTest {

    @Test
    void opening_and_saving_changes_nothing() {
        JsonObject document = Achievements.complete(Achievements.calculusWith("specialization", "\"Analysis\""));
        assertThat(AchievementForm.of(document).toJson()).isEqualTo(document);
    }

    @Test
    void opening_and_saving_changes_nothing_of_what_it_has_several_of() {
        JsonObject given = Json.createPatchBuilder()
                .add(
                        "/otherIdentifier",
                        Json.createReader(
                                        new StringReader(
                                                "[{\"type\":\"IdentifierEntry\",\"identifier\":\"7\",\"identifierType\":\"isbn\"}]"))
                                .readArray())
                .add(
                        "/related",
                        Json.createReader(new StringReader("[{\"id\":\"urn:x:1\",\"inLanguage\":\"es\"}]"))
                                .readArray())
                .add(
                        "/association",
                        Json.createReader(new StringReader(
                                        "[{\"associationType\":\"isPartOf\",\"targetId\":\"urn:x:2\"}]"))
                                .readArray())
                .add(
                        "/creator",
                        Json.createReader(new StringReader("{\"name\":\"Partner\"}"))
                                .readObject())
                .add(
                        "/resultDescription",
                        Json.createReader(new StringReader("""
                        [{"name":"R","resultType":"RubricScore","requiredLevel":"A",
                          "rubricCriterionLevel":[{"name":"A","points":"1"}]}]""")).readArray())
                .build()
                .apply(Achievements.calculus());
        JsonObject document = Achievements.complete(given);
        assertThat(Achievements.complete(AchievementForm.of(document).toJson())).isEqualTo(document);
    }

    @Test
    void rows_left_empty_are_left_out() {
        AchievementForm form = AchievementForm.of(Achievements.complete(Achievements.calculus()));
        form.getRows().getResults().add(new ResultRow());
        form.getRows().getAlignments().add(new AlignmentRow());
        JsonObject document = form.toJson();
        assertThat(document.getJsonArray("resultDescription")).hasSize(1);
        assertThat(document.getJsonArray("alignment")).hasSize(1);
    }

    @Test
    void a_decimal_comma_is_understood() {
        AchievementForm form = AchievementForm.of(Achievements.complete(Achievements.calculus()));
        form.getDetails().setCredits(" 2,5 ");
        assertThat(form.toJson().getJsonNumber("creditsAvailable").toString()).isEqualTo("2.5");
    }

    @Test
    void a_copy_has_no_code_and_no_id() {
        JsonObject copy = AchievementForm.of(Achievements.complete(Achievements.calculus()))
                .copy()
                .toJson();
        assertThat(copy).doesNotContainKeys("id", "humanCode").containsKey("name");
    }

    @Test
    void an_own_type_gets_its_prefix_and_loses_it_on_the_screen() {
        AchievementForm form = AchievementForm.of(
                Achievements.complete(Achievements.calculusWith("achievementType", "\"ext:Bootcamp\"")));
        assertThat(form.getOwnType()).isEqualTo("Bootcamp");
        assertThat(form.toJson().getString("achievementType")).isEqualTo("ext:Bootcamp");
    }
}
