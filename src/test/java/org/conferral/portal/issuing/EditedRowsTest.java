package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;
import org.junit.jupiter.api.Test;

class EditedRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final RosterPlan PLAN = new RosterPlan(
            RosterLayout.ROW_PER_ACHIEVEMENT,
            List.of(
                    new RosterColumn("First name", "learner.givenName", false),
                    new RosterColumn("Last name", "learner.familyName", true),
                    new RosterColumn("Code", "achievement.code", true),
                    new RosterColumn("Grade", "result.grade", false),
                    new RosterColumn("Expires", "award.validUntil", false)),
            Set.of("MATH-101", "CHEM-210"));
    private static final AcceptedRow MATHS = row(3, "MATH-101", "B");
    private static final AcceptedRow CHEMISTRY = row(4, "CHEM-210", "C");

    @Test
    void what_is_said_of_the_learner_changes_in_every_row() {
        EditedRows edited = edited(List.of(MATHS, CHEMISTRY), Map.of("learner.givenName", "Adele"));

        assertThat(edited.problems()).isEmpty();
        assertThat(edited.rows())
                .extracting(row -> row.fields().get("learner.givenName"))
                .containsOnly("Adele");
        assertThat(edited.rows())
                .extracting(row -> row.fields().get("result.grade"))
                .containsExactly("B", "C");
    }

    @Test
    void the_code_tells_which_of_several_awards_is_meant() {
        EditedRows edited =
                edited(List.of(MATHS, CHEMISTRY), Map.of("achievement.code", "CHEM-210", "result.grade", "A"));

        assertThat(edited.rows())
                .extracting(row -> row.fields().get("result.grade"))
                .containsExactly("B", "A");
    }

    @Test
    void of_several_awards_one_has_to_be_named() {
        assertThat(codes(edited(List.of(MATHS, CHEMISTRY), Map.of("result.grade", "A"))))
                .containsExactly("correction-achievement-missing");
        assertThat(codes(edited(List.of(MATHS, MATHS), Map.of("result.grade", "A", "achievement.code", "MATH-101"))))
                .containsExactly("correction-achievement-several");
        assertThat(codes(edited(List.of(MATHS, CHEMISTRY), Map.of("result.grade", "A", "achievement.code", "ART"))))
                .containsExactly("correction-achievement-unknown");
    }

    @Test
    void the_code_of_a_single_award_can_be_wrong_itself() {
        assertThat(edited(List.of(MATHS), Map.of("achievement.code", "CHEM-210"))
                        .rows()
                        .get(0)
                        .fields())
                .containsEntry("achievement.code", "CHEM-210")
                .containsEntry("result.grade", "B");
    }

    @Test
    void an_empty_value_takes_the_old_one_away() {
        assertThat(edited(List.of(MATHS), Map.of("result.grade", ""))
                        .rows()
                        .get(0)
                        .fields())
                .doesNotContainKey("result.grade");
    }

    @Test
    void what_is_said_already_is_no_change() {
        assertThat(codes(edited(List.of(MATHS), Map.of("result.grade", " B ", "learner.givenName", "Ada"))))
                .containsExactly("correction-nothing");
    }

    @Test
    void a_value_that_was_good_then_is_not_held_against_the_rules_of_today() {
        AcceptedRow expired = new AcceptedRow(
                3,
                Map.of(
                        "learner.familyName",
                        "Lovelace",
                        "achievement.code",
                        "OLD-1",
                        "award.validUntil",
                        "2020-01-01"));

        EditedRows edited = edited(
                List.of(expired),
                Map.of("learner.familyName", "King", "award.validUntil", "2020-01-01", "achievement.code", "OLD-1"));

        assertThat(edited.problems()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        EditedRows edited = edited(List.of(MATHS), Map.of("learner.familyName", "", "shoe", "9"));

        assertThat(edited.problems())
                .extracting(CorrectionProblem::field)
                .containsExactlyInAnyOrder("shoe", "learner.familyName");
        assertThat(edited.problems())
                .allSatisfy(problem ->
                        assertThat(problem.words()).doesNotContain("???").doesNotContain("{"));
    }

    private static EditedRows edited(List<AcceptedRow> rows, Map<String, String> fields) {
        return EditedRows.of(PLAN, rows, WantedChanges.of(rows, fields), TODAY);
    }

    private static List<String> codes(EditedRows edited) {
        return edited.problems().stream().map(CorrectionProblem::code).toList();
    }

    private static AcceptedRow row(int number, String code, String grade) {
        return new AcceptedRow(
                number,
                Map.of(
                        "learner.givenName",
                        "Ada",
                        "learner.familyName",
                        "Lovelace",
                        "achievement.code",
                        code,
                        "result.grade",
                        grade));
    }
}
