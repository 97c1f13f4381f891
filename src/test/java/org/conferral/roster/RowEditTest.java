package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowEditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final RosterPlan PLAN = new RosterPlan(
            RosterLayout.ROW_PER_ACHIEVEMENT,
            List.of(
                    new RosterColumn("First name", "learner.givenName", false),
                    new RosterColumn("Last name", "learner.familyName", true),
                    new RosterColumn("Email", "learner.email", true),
                    new RosterColumn("Code", "achievement.code", true),
                    new RosterColumn("Date", "award.date", false)),
            Set.of("MATH-101", "CHEM-210"));

    @Test
    void values_are_understood_as_those_of_a_file_are() {
        RowReading reading = edit(Map.of("award.date", "29 May 2026", "learner.givenName", "  Ada "));

        assertThat(reading).isInstanceOf(RowReading.Accepted.class);
        assertThat(reading.learner().fields())
                .isEqualTo(Map.of("award.date", "2026-05-29", "learner.givenName", "Ada"));
    }

    @Test
    void a_whole_name_stands_for_its_parts() {
        assertThat(edit(Map.of("learner.name", "Lovelace, Ada")).learner().fields())
                .isEqualTo(Map.of("learner.givenName", "Ada", "learner.familyName", "Lovelace"));
    }

    @Test
    void every_problem_names_its_field() {
        RowReading reading = edit(Map.of("learner.email", "ada", "achievement.code", "MATH-102"));

        assertThat(reading.problems())
                .extracting(problem ->
                        problem.cell().column() + " " + problem.code().key())
                .containsExactlyInAnyOrder("learner.email email-without-at", "achievement.code achievement-unknown");
    }

    @Test
    void a_day_that_could_be_read_in_two_ways_is_not_guessed() {
        assertThat(edit(Map.of("award.date", "05/06/2026"))).isInstanceOf(RowReading.Rejected.class);
    }

    @Test
    void what_is_required_cannot_be_taken_away_and_anything_else_can() {
        assertThat(edit(Map.of("learner.familyName", " ")).problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.REQUIRED_MISSING);
        assertThat(edit(Map.of("award.date", ""))).isInstanceOf(RowReading.Accepted.class);
    }

    private static RowReading edit(Map<String, String> changes) {
        return RowEdit.read(PLAN, 7, changes, TODAY);
    }
}
