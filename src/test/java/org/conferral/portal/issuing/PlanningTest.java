package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.credential.Achievement;
import org.conferral.credential.Criteria;
import org.conferral.issuance.Award;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.catalog.TemplateTerms;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final Map<String, String> ADA =
            Map.of("learner.id", "S1", "learner.givenName", "Ada", "learner.email", "ada@example.edu");
    private static final Map<String, String> BOB =
            Map.of("learner.givenName", "Bob", "learner.email", "bob@example.edu");

    @Test
    void rows_of_one_learner_become_one_record_wherever_they_stand() {
        List<PlannedRecord> records = planning(RosterLayout.ROW_PER_ACHIEVEMENT, IssueAs.CLR)
                .records(List.of(
                        row(2, ADA, "achievement.code", "MATH-101", "result.grade", "A"),
                        row(3, BOB, "achievement.code", "MATH-101"),
                        row(4, ADA, "achievement.code", "CHEM-210")));
        assertThat(records).extracting(PlannedRecord::row).containsExactly(2, 3);
        assertThat(codes(records.get(0))).containsExactly("MATH-101", "CHEM-210");
        assertThat(records.get(0).awards().get(0).grade()).contains("A");
    }

    @Test
    void learners_without_a_student_id_are_told_apart_by_their_address_in_any_case() {
        List<PlannedRecord> records = planning(RosterLayout.ROW_PER_ACHIEVEMENT, IssueAs.CLR)
                .records(List.of(
                        row(2, BOB, "achievement.code", "MATH-101"),
                        row(3, BOB, "achievement.code", "CHEM-210", "learner.email", "Bob@Example.edu")));
        assertThat(records).hasSize(1);
    }

    @Test
    void an_achievement_whose_cells_are_all_empty_is_left_out() {
        List<PlannedRecord> records = planning(RosterLayout.ROW_PER_LEARNER, IssueAs.CLR)
                .records(List.of(row(
                        2,
                        ADA,
                        "MATH-101/result.grade",
                        "B",
                        "CHEM-210/result.grade",
                        " ",
                        "award.date",
                        "2026-05-30")));
        assertThat(codes(records.get(0))).containsExactly("MATH-101");
        assertThat(records.get(0).awards().get(0).awarded()).isPresent();
    }

    @Test
    void a_learner_who_earned_nothing_is_told_and_not_issued() {
        List<PlannedRecord> records =
                planning(RosterLayout.ROW_PER_LEARNER, IssueAs.CLR).records(List.of(row(2, ADA)));
        assertThat(records.get(0).problem()).contains("nothing-awarded");
    }

    @Test
    void badges_of_one_row_are_records_of_their_own() {
        List<PlannedRecord> records = planning(RosterLayout.ROW_PER_LEARNER, IssueAs.BADGE)
                .records(List.of(row(2, ADA, "MATH-101/result.grade", "B", "CHEM-210/result.grade", "A")));
        assertThat(records).extracting(PlannedRecord::part).containsExactly(0, 1);
    }

    private static Planning planning(RosterLayout layout, IssueAs as) {
        List<PlannedAchievement> achievements = Stream.of("MATH-101", "CHEM-210")
                .map(code -> new PlannedAchievement(code, code, achievement(code)))
                .toList();
        List<RosterColumn> columns = layout == RosterLayout.ROW_PER_LEARNER
                ? List.of(column("MATH-101/result.grade"), column("CHEM-210/result.grade"), column("award.date"))
                : List.of(column("achievement.code"), column("result.grade"));
        return new Planning(
                new TemplatePlan(
                        "t",
                        "key",
                        "Record",
                        Optional.empty(),
                        "",
                        layout,
                        as,
                        columns,
                        achievements,
                        30,
                        TemplateTerms.NONE,
                        Stipulations.NONE),
                as,
                RowFiles.NONE);
    }

    private static RosterColumn column(String field) {
        return new RosterColumn(field, field, false);
    }

    private static Achievement achievement(String code) {
        return Achievement.of("https://example.edu/" + code, code, "About " + code, Criteria.of("Pass."));
    }

    private static AcceptedRow row(int number, Map<String, String> learner, String... more) {
        Map<String, String> fields = new HashMap<>(learner);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return new AcceptedRow(number, fields);
    }

    private static List<String> codes(PlannedRecord record) {
        return record.awards().stream()
                .map(Award::achievement)
                .map(Achievement::name)
                .toList();
    }
}
