package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.roster.Tables.TRANSCRIPT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.roster.MappedColumn.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One column of whole names stands for two, as far as it is sure which part is which. */
class FullNameTest {

    private static final String HEAD = "Student ID|Full name|Email|Achievement code";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lovelace, Ada | Ada | Lovelace",
                "Ada Lovelace | Ada | Lovelace",
                "de la Cruz Martín, José | José | de la Cruz Martín",
                "Lovelace,Ada King | Ada King | Lovelace",
                "Mei-Ling O’Brien | Mei-Ling | O’Brien"
            })
    void a_comma_or_two_words_tell_first_and_last_name(String text, String given, String family) {
        assertThat(FullName.of(text)).contains(new FullName(given, family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada King Lovelace",
                "Ada",
                "Lovelace, Ada, Dr.",
                "Lovelace,",
                ", Ada",
                "Dr. Lovelace",
                "Lovelace Jr.",
                "Lovelace, Jr.",
                "van Gogh",
                "Ada 2",
                "ada@x.edu, Ada"
            })
    void what_cannot_be_split_surely_is_refused(String text) {
        RowReading row = read(HEAD, "1|" + text + "|a@x.edu|MATH-101");
        assertThat(row).isInstanceOf(RowReading.Rejected.class);
        assertThat(row.problems()).extracting(RowProblem::code).containsExactly(Code.NAME_NOT_SPLIT);
        assertThat(row.problems().get(0).cell().column()).isEqualTo("Full name");
    }

    @Test
    void the_row_holds_first_and_last_name_and_no_full_one() {
        RowReading.Accepted row = (RowReading.Accepted) read(HEAD, "1|Lovelace, Ada|a@x.edu|MATH-101");
        assertThat(row.learner().fields())
                .containsEntry("learner.givenName", "Ada")
                .containsEntry("learner.familyName", "Lovelace")
                .doesNotContainKey("learner.name");
    }

    @Test
    void an_empty_full_name_is_missed_as_its_parts_would_be() {
        assertThat(read(HEAD, "1||a@x.edu|MATH-101").problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.REQUIRED_MISSING);
    }

    @Test
    void a_usual_heading_needs_no_question_and_columns_of_the_parts_come_first() {
        ColumnMapping whole = Tables.mapping(TRANSCRIPT, HEAD, "1|Ada Lovelace|a@x.edu|MATH-101");
        assertThat(whole.questions(TRANSCRIPT)).isEmpty();
        ColumnMapping both = Tables.mapping(
                TRANSCRIPT, HEAD + "|First name|Last name", "1|Ada Lovelace|a@x.edu|MATH-101|Ada|Lovelace");
        assertThat(both.questions(TRANSCRIPT)).isEmpty();
        assertThat(both.byField()).doesNotContainKey("learner.name");
        assertThat(both.columns().get(1).alternates()).isEmpty();
    }

    @Test
    void a_heading_that_may_mean_several_things_is_proposed_and_asked_about() {
        ColumnMapping mapping =
                Tables.mapping(TRANSCRIPT, HEAD.replace("Full name", "Student"), "1|Lovelace, Ada|a@x.edu|MATH-101");
        assertThat(mapping.columns().get(1).match()).isEqualTo(Match.SIMILAR);
        assertThat(mapping.questions(TRANSCRIPT))
                .containsExactly(new Question(
                        Question.Kind.COLUMN_SUGGESTED, "learner.name", List.of("Student"), List.of("Lovelace, Ada")));
    }

    @Test
    void beside_first_names_a_column_called_name_holds_last_names() {
        ColumnMapping mapping = Tables.mapping(
                TRANSCRIPT, "Student ID|Vorname|Name|Email|Achievement code", "1|Ada|Lovelace|a@x.edu|MATH-101");
        assertThat(mapping.columns().get(2).field()).contains("learner.familyName");
        assertThat(mapping.columns().get(2).isUsed()).isFalse();
    }

    @Test
    void a_part_with_a_column_of_its_own_stays_as_it_is() {
        ColumnMapping mapping = Tables.mapping(
                TRANSCRIPT,
                Map.of("Whole", "learner.name"),
                "Student ID|Whole|Last name|Email|Achievement code",
                "1|Ada King|Lovelace|a@x.edu|MATH-101");
        assertThat(mapping.questions(TRANSCRIPT)).isEmpty();
        SheetRow row = Tables.rows("1|Ada King|Lovelace|a@x.edu|MATH-101").get(0);
        RowReading.Accepted read = (RowReading.Accepted) check(mapping).read(row);
        assertThat(read.learner().fields())
                .containsEntry("learner.givenName", "Ada")
                .containsEntry("learner.familyName", "Lovelace");
    }

    @Test
    void a_template_without_names_takes_no_full_ones() {
        RosterPlan nameless = new RosterPlan(
                RosterLayout.ROW_PER_LEARNER,
                List.of(new RosterColumn("Email", "learner.email", true)),
                TRANSCRIPT.achievementCodes());
        assertThat(Tables.mapping(nameless, "Full name|Email", "Ada Lovelace|a@x.edu")
                        .byField())
                .containsOnlyKeys("learner.email");
    }

    private static RowReading read(String head, String line) {
        return check(Tables.mapping(TRANSCRIPT, head, line))
                .read(Tables.rows(line).get(0));
    }

    private static RowCheck check(ColumnMapping mapping) {
        Outline outline = new Outline(FileFacts.WORKBOOK, Optional.of(new Table("S", 1)), mapping, Map.of(), List.of());
        return new RowCheck(TRANSCRIPT, outline, Corrections.NONE, LocalDate.of(2026, 6, 1));
    }
}
