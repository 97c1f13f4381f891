package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.Corrections;
import org.conferral.roster.LikelyValue;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk says what cells shall read, without touching the file. */
class CorrectionsTest {

    private static final String TEXT = """
            Student ID,First name,Last name,Email,Achievement code,Award date
            1,Ada,Lovelace,ada@x.edu,Calculus I,2026-05-01
            2,Bo,Li,bo.x.edu,Calculus I,2026-05-01
            3,Cy,Oz,,MATH-101,2026-05-01
            """;

    @TempDir
    Path dir;

    @Test
    void a_value_is_changed_wherever_it_stands_in_its_column() {
        List<RowReading> rows = check(Corrections.NONE.withValue("Achievement code", "Calculus I", "MATH-101"));
        assertThat(rows.get(0)).isInstanceOf(RowReading.Accepted.class);
        assertThat(rows.get(0).learner().value("achievement.code")).contains("MATH-101");
        assertThat(codes(rows.get(1))).containsExactlyInAnyOrder(Code.CORRECTED, Code.EMAIL_WITHOUT_AT);
    }

    @Test
    void one_cell_is_changed_and_no_other() {
        List<RowReading> rows = check(Corrections.NONE.withCell(2, "Achievement code", "MATH-101"));
        assertThat(rows.get(0)).isInstanceOf(RowReading.Accepted.class);
        assertThat(codes(rows.get(1))).contains(Code.ACHIEVEMENT_UNKNOWN);
    }

    @Test
    void an_empty_cell_is_filled() {
        List<RowReading> rows = check(Corrections.NONE.withCell(4, "Email", "cy@x.edu"));
        assertThat(rows.get(2).learner().value("learner.email")).contains("cy@x.edu");
    }

    @Test
    void what_was_changed_is_checked_like_any_other_value_and_can_be_changed_once_more() {
        Corrections wrong = Corrections.NONE.withValue("Achievement code", "Calculus I", "MATH-1");
        RowProblem problem = check(wrong).get(0).problems().stream()
                .filter(found -> found.code() == Code.ACHIEVEMENT_UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertThat(problem.given()).isEqualTo("MATH-1");

        Corrections right = wrong.withValue("Achievement code", "MATH-1", "MATH-101");
        assertThat(check(right).get(0)).isInstanceOf(RowReading.Accepted.class);
    }

    @Test
    void a_change_is_told_with_what_the_file_says() {
        RowProblem told = check(Corrections.NONE.withCell(2, "Achievement code", "MATH-101"))
                .get(0)
                .problems()
                .get(0);
        assertThat(told.code()).isEqualTo(Code.CORRECTED);
        assertThat(told.given()).isEqualTo("Calculus I");
        assertThat(told.args()).containsExactly("MATH-101");
    }

    @Test
    void a_change_is_taken_back() {
        Corrections both = Corrections.NONE
                .withCell(2, "Email", "x@x.edu")
                .withValue("Achievement code", "Calculus I", "MATH-101");
        assertThat(both.withoutCell(2, "Email").withoutValue("Achievement code", "Calculus I"))
                .isEqualTo(Corrections.NONE);
        assertThat(both.size()).isEqualTo(2);
    }

    @Test
    void a_change_that_goes_round_in_circles_ends() {
        Corrections circle = Corrections.NONE.withValue("Email", "a", "b").withValue("Email", "b", "a");
        assertThat(check(circle)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL_WITHOUT_AT | ada(at)x.edu | ada@x.edu",
                "EMAIL_WITHOUT_AT | ada at x.edu | ada@x.edu",
                "EMAIL_WITHOUT_AT | ada.x.edu |",
                "EMAIL_WITH_SPACE | ada @x.edu | ada@x.edu",
                "EMAIL_SEVERAL | ada@x.edu; bo@x.edu | ada@x.edu",
                "EMAIL_MALFORMED | Ada <ada@x.edu> | ada@x.edu",
                "EMAIL_MALFORMED | ada..l@x.edu | ada.l@x.edu",
                "EMAIL_DOMAIN_MALFORMED | ada@x,edu | ada@x.edu",
                "EMAIL_DOMAIN_MALFORMED | ada@x.edu. | ada@x.edu",
                "EMAIL_DOMAIN_MALFORMED | ada@localhost |",
                "CREDITS_NOT_A_NUMBER | 3 cr | 3",
                "CREDITS_NOT_A_NUMBER | 4,5 ECTS | 4.5",
                "CREDITS_NOT_A_NUMBER | 3 or 4 |",
                "DATE_IMPOSSIBLE | 31.02.2026 |"
            })
    void a_wrong_value_is_shown_with_the_right_one_where_that_is_plain(Code code, String given, String meant) {
        assertThat(LikelyValue.of(code, given, List.of()))
                .isEqualTo(Stream.ofNullable(meant).findFirst());
    }

    private List<RowReading> check(Corrections corrections) {
        return Rosters.check(Rosters.text(dir, TEXT), Rosters.TRANSCRIPT, Choices.NONE.with(corrections));
    }

    private static List<Code> codes(RowReading row) {
        return row.problems().stream().map(RowProblem::code).toList();
    }
}
