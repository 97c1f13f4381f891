package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.roster.Tables.TRANSCRIPT;

import java.util.List;
import java.util.Map;
import org.conferral.roster.MappedColumn.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that no heading tells is proposed for a field and asked about; it is never used without a word. */
class MappingProposalTest {

    @ParameterizedTest
    @CsvSource({
        "Emial, learner.email",
        "Recipient's Email, learner.email",
        "Name (first), learner.givenName",
        "lastNmae, learner.familyName",
        "GRADE_FINAL, result.grade",
        "creditHoursEarned, result.credits",
        "First, learner.givenName",
        "Datum, award.date",
        "Email of parent, ''",
        "Mother's first name, ''",
        "Number, ''",
        "Section, ''",
        "Team, ''"
    })
    void a_heading_that_resembles_a_usual_one_is_proposed(String heading, String field) {
        MappedColumn column = column(Tables.mapping(TRANSCRIPT, heading + "|x", "v|"), heading);
        assertThat(column.isUsed()).isFalse();
        assertThat(column.field().orElse("")).isEqualTo(field);
        assertThat(column.match()).isEqualTo(field.isEmpty() ? Match.IGNORED : Match.SIMILAR);
    }

    @ParameterizedTest
    @CsvSource({
        "a@x.edu; b@x.edu; c@x.edu, learner.email",
        "MATH-101; BIO-150; math 101, achievement.code",
        "mastered; Developing; Mastered, result.level",
        "A; B+; C-, result.grade",
        "2026-05-29; 2026-05-29; 2026-05-30, award.date",
        "29/05/2026; 12/05/2026; 05/30/2026, award.date",
        "2001-02-03; 1999-12-24; 2004-07-01, learner.birthDate",
        "100234; 100235; 100298, learner.id",
        "A; A; B, ''",
        "3; 4; 4.5, ''",
        "20260529; 20260530; 20260529, ''",
        "Red; Blue; Green, ''"
    })
    void values_of_a_kind_propose_the_field_that_holds_them(String values, String field) {
        String[] lines = ("Strange;" + values).split(";");
        assertThat(column(Tables.mapping(TRANSCRIPT, lines), "Strange").field().orElse(""))
                .isEqualTo(field);
    }

    @Test
    void days_long_before_the_others_are_births() {
        ColumnMapping mapping = Tables.mapping(
                TRANSCRIPT, "One|Other", "2001-02-03|2026-05-29", "2001-03-03|2025-12-19", "2001-07-09|2026-05-29");
        assertThat(column(mapping, "One").field()).contains("learner.birthDate");
        assertThat(column(mapping, "Other").field()).contains("award.date");
    }

    @Test
    void a_column_without_values_is_proposed_for_nothing() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Emial|x", "|1");
        assertThat(column(mapping, "Emial").match()).isEqualTo(Match.IGNORED);
    }

    @Test
    void what_is_proposed_is_asked_with_the_likeliest_column_first() {
        ColumnMapping mapping = Tables.mapping(
                TRANSCRIPT,
                "Student ID|First name|Last name|Achievement code|Post|Emial",
                "1|Ada|Okafor|MATH-101|ada@home.example|a@x.edu");
        assertThat(mapping.questions(TRANSCRIPT))
                .containsExactly(new Question(
                        Question.Kind.COLUMN_SUGGESTED, "learner.email", List.of("Emial", "Post"), List.of("a@x.edu")));
        assertThat(mapping.byField()).doesNotContainKey("learner.email");
        assertThat(column(mapping, "Post").alternates()).containsExactly("learner.email");
    }

    @Test
    void a_column_that_is_left_out_is_not_asked_about_again() {
        ColumnMapping mapping = Tables.mapping(
                TRANSCRIPT,
                Map.of("When", ""),
                "Student ID|First name|Last name|Achievement code|Email|When",
                "1|Ada|Okafor|MATH-101|a@x.edu|2026-05-29",
                "2|Bo|Li|MATH-101|b@x.edu|2026-05-29");
        assertThat(mapping.questions(TRANSCRIPT)).isEmpty();
    }

    @Test
    void a_field_that_is_filled_is_proposed_to_no_other_column() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Email|Reachable at", "a@x.edu|a@home.example");
        assertThat(column(mapping, "Reachable at").match()).isEqualTo(Match.IGNORED);
        assertThat(column(mapping, "Reachable at").alternates()).isEmpty();
    }

    @Test
    void a_heading_known_for_a_field_that_is_not_wanted_is_proposed_for_no_other() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Start date|x", "2026-05-29|1", "2026-05-30|2");
        assertThat(column(mapping, "Start date").alternates()).isEmpty();
    }

    @Test
    void faint_guesses_are_named_but_not_asked_about() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Weight|x", "3|", "4|", "4.5|");
        MappedColumn column = column(mapping, "Weight");
        assertThat(column.match()).isEqualTo(Match.IGNORED);
        assertThat(column.alternates()).containsExactly("result.credits");
    }

    @Test
    void a_column_of_strange_codes_is_no_proposal_but_an_answer() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Badge|Course", "cfaf29|101", "cfaf29|210", "0a1b2c|150");
        assertThat(column(mapping, "Course").match()).isEqualTo(Match.IGNORED);
        Question question = mapping.questions(TRANSCRIPT).stream()
                .filter(each -> each.subject().equals("achievement.code"))
                .findFirst()
                .orElseThrow();
        assertThat(question.kind()).isEqualTo(Question.Kind.REQUIRED_COLUMN);
        assertThat(question.options()).containsExactly("Course", "Badge");
    }

    @ParameterizedTest
    @CsvSource({
        "Email, ada; bob; cyd, learner.email",
        "Grade, 2026-05-29; 2026-05-29; 2026-05-30, result.grade",
        "Student ID, a@x.edu; b@x.edu; c@x.edu, learner.id",
        "Matric no, a@x.edu; b@x.edu; c@x.edu, learner.id",
        "Award date, passed; passed; failed, award.date",
        "First name, 100; 101; 102, learner.givenName"
    })
    void a_heading_that_its_values_contradict_is_asked_about(String heading, String values, String field) {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, (heading + ";" + values).split(";"));
        assertThat(column(mapping, heading).match()).isEqualTo(Match.DOUBTED);
        assertThat(mapping.questions(TRANSCRIPT).get(0).kind()).isEqualTo(Question.Kind.COLUMN_DOUBTED);
        assertThat(mapping.questions(TRANSCRIPT).get(0).subject()).isEqualTo(field);
        assertThat(Tables.mapping(TRANSCRIPT, Map.of(heading, field), (heading + ";" + values).split(";"))
                        .byField())
                .as("a person's word stands")
                .containsKey(field);
    }

    @Test
    void a_few_bad_values_raise_no_doubt() {
        ColumnMapping mapping =
                Tables.mapping(TRANSCRIPT, "Email|Grade", "ada.x.edu|A", "b@x.edu|", "c@x.edu|2026-05-29");
        assertThat(mapping.byField()).containsOnlyKeys("learner.email", "result.grade");
    }

    @Test
    void names_with_digits_are_names_all_the_same() {
        assertThat(Tables.mapping(
                                TRANSCRIPT,
                                "First name|Last name",
                                "Given1|Family 1st",
                                "Given2|Family 2nd",
                                "Given3|Family 3rd")
                        .byField())
                .containsOnlyKeys("learner.givenName", "learner.familyName");
    }

    @Test
    void columns_that_changed_places_show_what_they_are() {
        ColumnMapping mapping =
                Tables.mapping(TRANSCRIPT, "Student ID|Email", "a@x.edu|10234", "b@x.edu|10235", "c@x.edu|10236");
        assertThat(column(mapping, "Student ID").alternates()).containsExactly("learner.email");
        assertThat(column(mapping, "Email").alternates()).containsExactly("learner.id");
    }

    @Test
    void an_address_of_somebody_else_is_not_the_learners() {
        ColumnMapping mapping = Tables.mapping(TRANSCRIPT, "Email (parent)|x", "p@x.edu|1");
        assertThat(column(mapping, "Email (parent)").match()).isEqualTo(Match.IGNORED);
    }

    private static MappedColumn column(ColumnMapping mapping, String name) {
        return mapping.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
