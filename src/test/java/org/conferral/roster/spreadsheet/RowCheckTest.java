package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.conferral.roster.CellAddress;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.Corrections;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.RowReading.Accepted;
import org.conferral.roster.RowReading.Rejected;
import org.conferral.roster.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {

    private static final String HEAD = "Student ID;First name;Last name;Email;Date of birth;Award date\n";
    private static final String LONG_HEAD =
            "Student ID;First name;Last name;Email;Achievement code;Award date;Grade;Credits;Term\n";

    @TempDir
    Path dir;

    @Test
    void a_good_row_is_understood() {
        Accepted row = (Accepted) first("00123;Ada;Okafor;Ada.Okafor@x.edu;29/02/2004;31/05/2026");
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.learner().fields())
                .containsEntry("learner.id", "00123")
                .containsEntry("learner.birthDate", "2004-02-29")
                .containsEntry("award.date", "2026-05-31");
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void all_problems_of_a_row_are_told_at_once_with_their_cells() {
        Rejected row = (Rejected) first(";Ada;;nobody;31/04/2001;2026-02-30");
        assertThat(Rosters.codes(row))
                .containsExactlyInAnyOrder(
                        Code.REQUIRED_MISSING,
                        Code.REQUIRED_MISSING,
                        Code.EMAIL_WITHOUT_AT,
                        Code.DATE_IMPOSSIBLE,
                        Code.DATE_IMPOSSIBLE);
        RowProblem email = row.problems().stream()
                .filter(found -> found.code() == Code.EMAIL_WITHOUT_AT)
                .findFirst()
                .orElseThrow();
        assertThat(email.cell().column()).isEqualTo("Email");
        assertThat(email.cell().letter()).isEqualTo("D");
        assertThat(email.given()).isEqualTo("nobody");
    }

    @Test
    void a_row_that_stays_behind_shows_its_cells_as_the_file_has_them_but_for_what_was_changed_here() {
        Choices choices = Choices.NONE.with(Corrections.NONE.withCell(2, "Last name", "Okafor"));
        Path file = Rosters.text(dir, HEAD + "1;Ada;;nobody;29/02/2004;\n");

        Rejected row =
                (Rejected) Rosters.check(file, Rosters.CERTIFICATE, choices).get(0);

        assertThat(row.shown())
                .containsEntry("Last name", "Okafor")
                .containsEntry("Email", "nobody")
                .containsEntry("Date of birth", "29/02/2004")
                .containsEntry("Award date", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'neil+school@mail.example.co.uk",
                "jürgen@müller.example",
                "用户@例子.公司",
                "a@x.edu",
                "x_y-z@sub.x-y.org",
                "MAILTO:a@x.edu"
            })
    void addresses_that_can_be_written_to_are_taken(String email) {
        assertThat(first("1;A;B;" + email + ";;")).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ada.x.edu, EMAIL_WITHOUT_AT",
        "a@@x.edu, EMAIL_SEVERAL",
        "a@x.edu/b@x.edu, EMAIL_SEVERAL",
        "a b@x.edu, EMAIL_WITH_SPACE",
        ".a@x.edu, EMAIL_MALFORMED",
        "a.@x.edu, EMAIL_MALFORMED",
        "a..b@x.edu, EMAIL_MALFORMED",
        "@x.edu, EMAIL_MALFORMED",
        "Ada <a@x.edu>, EMAIL_MALFORMED",
        "a@x, EMAIL_DOMAIN_MALFORMED",
        "a@x.edu., EMAIL_DOMAIN_MALFORMED",
        "a@-x.edu, EMAIL_DOMAIN_MALFORMED",
        "a@x..edu, EMAIL_DOMAIN_MALFORMED",
        "a@x.e, EMAIL_DOMAIN_MALFORMED",
        "a@1.2.3.4, EMAIL_DOMAIN_MALFORMED",
        "a@x_y.edu, EMAIL_DOMAIN_MALFORMED"
    })
    void addresses_that_cannot_be_written_to_are_named(String email, Code code) {
        assertThat(Rosters.codes(first("1;A;B;" + email + ";;"))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-01, BIRTH_DATE_IN_FUTURE", "1850-01-01, BIRTH_DATE_TOO_EARLY", "2026-02-30, DATE_IMPOSSIBLE",
                "31/04/2000, DATE_IMPOSSIBLE",
        "01/02/99, DATE_SHORT_YEAR", "soon, DATE_UNREADABLE", "36526, DATE_IS_NUMBER", "2000-13-01, DATE_IMPOSSIBLE"
    })
    void birth_dates_that_cannot_be_are_named(String date, Code code) {
        assertThat(Rosters.codes(first("1;A;B;a@x.edu;" + date + ";"))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, AWARD_DATE_TOO_EARLY", "2036-06-02, AWARD_DATE_TOO_LATE"})
    void award_dates_beyond_reason_are_named(String date, Code code) {
        assertThat(Rosters.codes(first("1;A;B;a@x.edu;;" + date))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-31",
                "31.05.2026",
                "31 May 2026",
                "May 31, 2026",
                "20260531",
                "2026-05-31T00:00:00Z",
                "31-May-2026",
                "31/5/2026"
            })
    void usual_ways_to_write_a_day_mean_the_same(String date) {
        Accepted row = (Accepted) first("1;A;B;a@x.edu;;" + date);
        assertThat(row.learner().value("award.date")).contains("2026-05-31");
    }

    @Test
    void the_order_a_clerk_gave_is_kept_even_where_it_fails() {
        Path file = Rosters.text(dir, HEAD + "1;A;B;a@x.edu;;03/04/2026\n2;C;D;c@x.edu;;25/04/2026\n");
        List<RowReading> rows = Rosters.check(file, Rosters.CERTIFICATE, Choices.NONE.with(DateOrder.MDY));
        assertThat(((Accepted) rows.get(0)).learner().value("award.date")).contains("2026-03-04");
        assertThat(Rosters.codes(rows.get(1))).containsExactly(Code.DATE_IMPOSSIBLE);
    }

    @Test
    void invisible_edges_are_taken_away_and_told() {
        Accepted row = (Accepted) first("\u00A01\u200B; Ada ;B;\uFEFFa@x.edu;;");
        assertThat(row.learner().fields())
                .containsEntry("learner.id", "1")
                .containsEntry("learner.givenName", "Ada")
                .containsEntry("learner.email", "a@x.edu");
        assertThat(Rosters.codes(row)).containsOnly(Code.TRIMMED).hasSize(3);
    }

    @Test
    void what_a_spreadsheet_program_destroyed_is_named() {
        assertThat(Rosters.codes(first("1.23457E+11;A;B;a@x.edu;;"))).containsExactly(Code.ID_DIGITS_LOST);
        assertThat(Rosters.codes(first("1;ZoÃ«;B;a@x.edu;;"))).containsExactly(Code.TEXT_LOOKS_MISREAD);
        assertThat(Rosters.codes(first("1;Zo\uFFFD;B;a@x.edu;;"))).containsExactly(Code.CHARACTER_LOST);
        assertThat(Rosters.codes(first("1;A\u0007da;B;a@x.edu;;"))).containsExactly(Code.CONTROL_CHARACTER);
        assertThat(Rosters.codes(first("1;" + "A".repeat(201) + ";B;a@x.edu;;")))
                .containsExactly(Code.TOO_LONG);
    }

    @Test
    void an_unknown_code_is_an_error_with_the_like_one_as_a_suggestion() {
        RowReading row = course("1;A;B;a@x.edu;math 101;;A;3;");
        assertThat(row.problems().get(0).code()).isEqualTo(Code.ACHIEVEMENT_UNKNOWN);
        assertThat(row.problems().get(0).args()).containsExactly("MATH-101");
        assertThat(course("1;A;B;a@x.edu;MATH-102;;A;3;").problems().get(0).args())
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"'3,5', 3.5", "3.50, 3.5", "4, 4", "120, 120", "0, 0"})
    void credits_are_decimals(String given, String credits) {
        assertThat(((Accepted) course("1;A;B;a@x.edu;BIO-150;;A;" + given + ";"))
                        .learner()
                        .value("result.credits"))
                .contains(credits);
    }

    @ParameterizedTest
    @CsvSource({
        "three, CREDITS_NOT_A_NUMBER",
        "-3, CREDITS_NEGATIVE",
        "99999, CREDITS_TOO_MANY",
        "3 cr, CREDITS_NOT_A_NUMBER"
    })
    void credits_that_are_no_number_are_named(String given, Code code) {
        assertThat(Rosters.codes(course("1;A;B;a@x.edu;BIO-150;;A;" + given + ";")))
                .containsExactly(code);
    }

    @Test
    void a_learner_listed_twice_stays_behind_the_second_time() {
        List<RowReading> rows =
                certificate(DuplicateRule.SKIP, "1;A;B;a@x.edu;;", "1;A;B;a@x.edu;;", "2;C;D;A@X.edu;;");
        assertThat(rows.get(0)).isInstanceOf(Accepted.class);
        assertThat(rows.get(1).problems().get(0))
                .extracting(RowProblem::code, RowProblem::args)
                .containsExactly(Code.DUPLICATE_LEARNER, List.of("2"));
        assertThat(Rosters.codes(rows.get(2))).containsExactly(Code.DUPLICATE_EMAIL);
    }

    @Test
    void the_last_row_wins_when_rows_replace_each_other() {
        List<RowReading> rows =
                certificate(DuplicateRule.REPLACE, "1;A;B;a@x.edu;;", "1;Al;B;al@x.edu;;", "1;Ali;B;ali@x.edu;;");
        assertThat(rows).extracting(row -> row instanceof Accepted).containsExactly(false, false, true);
        assertThat(Rosters.codes(rows.get(0))).containsExactly(Code.REPLACED_BY_LATER_ROW);
        assertThat(rows.get(0).problems().get(0).args()).containsExactly("3");
    }

    @Test
    void repetitions_can_be_allowed_but_not_contradictions() {
        List<RowReading> rows =
                certificate(DuplicateRule.ALLOW, "1;A;B;a@x.edu;;", "1;A;B;a@x.edu;;", "1;A;B;other@x.edu;;");
        assertThat(Rosters.codes(rows.get(1))).containsExactly(Code.DUPLICATE_ALLOWED);
        assertThat(Rosters.codes(rows.get(2))).containsExactly(Code.IDENTITY_EMAIL_DIFFERS);
    }

    @Test
    void a_row_that_stays_behind_does_not_block_its_repetition() {
        List<RowReading> rows = certificate(DuplicateRule.SKIP, "1;A;B;nobody;;", "1;A;B;a@x.edu;;");
        assertThat(rows.get(1)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_learner_may_have_many_achievements_but_each_only_once() {
        Path file = Rosters.text(
                dir,
                LONG_HEAD + "1;A;B;a@x.edu;BIO-150;;A;3;\n1;A;B;a@x.edu;MATH-101;;A;3;\n1;A;B;a@x.edu;BIO-150;;B;3;\n"
                        + "1;A;B;z@x.edu;CHEM-210;;A;3;\n2;C;D;a@x.edu;CHEM-210;;A;3;\n1;A;Bee;a@x.edu;CHEM-210;;A;3;\n");
        List<RowReading> rows = Rosters.check(file, Rosters.TRANSCRIPT);
        assertThat(rows.stream().map(Rosters::codes))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(Code.DUPLICATE_ACHIEVEMENT),
                        List.of(Code.IDENTITY_EMAIL_DIFFERS),
                        List.of(Code.DUPLICATE_EMAIL),
                        List.of(Code.IDENTITY_NAME_DIFFERS));
    }

    @Test
    void a_row_that_stays_behind_is_told_of_when_the_learners_other_rows_go_on() {
        assertThat(remarks("1;Ada;Okafor;a@x.edu;BIO-150;;A;3;", "1;Ada;Okafor;a@x.edu;MATH-101;;A;three;"))
                .containsExactly("3 Ada Okafor");
        assertThat(remarks("1;Ada;Okafor;nowhere;MATH-101;;A;3;", "1;Ada;Okafor;a@x.edu;BIO-150;;A;3;"))
                .as("also when it stands above them")
                .containsExactly("2 Ada Okafor");
        assertThat(remarks(";Ada;Okafor;A@x.edu;MATH-101;;A;3;", "1;Ada;Okafor;a@x.edu;BIO-150;;A;3;"))
                .as("by the address where the number is missing")
                .containsExactly("2 Ada Okafor");
        assertThat(remarks("1;Ada;Okafor;a@x.edu;BIO-150;;A;3;", "1;Ada;Okafor;z@x.edu;MATH-101;;A;3;"))
                .as("also when it contradicts them")
                .containsExactly("3 Ada Okafor");
    }

    @Test
    void nothing_is_told_where_no_record_loses_a_row() {
        assertThat(remarks("1;Ada;Okafor;a@x.edu;BIO-150;;A;3;", "2;Bo;Li;nowhere;MATH-101;;A;3;"))
                .as("a learner with no other row")
                .isEmpty();
        assertThat(remarks("1;Ada;Okafor;a@x.edu;BIO-150;;A;3;", "1;Ada;Okafor;a@x.edu;BIO-150;;B;3;"))
                .as("the record has the achievement that is repeated")
                .isEmpty();
        Path file = Rosters.text(dir, HEAD + "1;A;B;a@x.edu;;\n1;A;B;a@x.edu;;bad\n");
        assertThat(Rosters.remarks(file, Rosters.CERTIFICATE))
                .as("one row is one record")
                .isEmpty();
    }

    @Test
    void the_remark_on_a_row_left_out_is_a_warning() {
        RowProblem remark = Rosters.remarks(
                        Rosters.text(
                                dir,
                                LONG_HEAD
                                        + "1;Ada;Okafor;a@x.edu;BIO-150;;A;3;\n1;Ada;Okafor;a@x.edu;MATH-101;;A;three;\n"),
                        Rosters.TRANSCRIPT)
                .get(0);
        assertThat(remark.code()).isEqualTo(Code.RECORD_WITHOUT_ROW);
        assertThat(remark.code().severity()).isEqualTo(Severity.WARNING);
        assertThat(remark.cell()).isEqualTo(CellAddress.row("CSV", 3));
    }

    private List<String> remarks(String... rows) {
        return Rosters.remarks(Rosters.text(dir, LONG_HEAD + String.join("\n", rows)), Rosters.TRANSCRIPT).stream()
                .map(remark -> remark.cell().row() + " " + remark.given())
                .toList();
    }

    @Test
    void a_date_with_its_year_in_front_is_said_to_be_read_so() {
        assertThat(first("1;A;B;a@x.edu;;2026-02-30").problems().get(0).args()).containsExactly("YMD");
        assertThat(first("1;A;B;a@x.edu;;31.04.2026").problems().get(0).args()).containsExactly("DMY");
    }

    @Test
    void what_cannot_be_seen_in_a_cell_is_shown_as_a_picture_of_it() {
        assertThat(first("1;A\u0000da;B;a@x.edu;;").problems().get(0))
                .extracting(RowProblem::code, RowProblem::given)
                .containsExactly(Code.CONTROL_CHARACTER, "A␀da");
    }

    @Test
    void rows_of_remarks_beside_the_roster_are_not_counted() {
        Path file = Rosters.text(dir, HEAD.strip() + ";Remark\n1;A;B;a@x.edu;;;\n;;;;;;Total 1\n");
        assertThat(Rosters.check(file, Rosters.CERTIFICATE)).hasSize(1);
    }

    private RowReading first(String row) {
        return Rosters.check(Rosters.text(dir, HEAD + row + "\n"), Rosters.CERTIFICATE)
                .get(0);
    }

    private RowReading course(String row) {
        return Rosters.check(Rosters.text(dir, LONG_HEAD + row + "\n"), Rosters.TRANSCRIPT)
                .get(0);
    }

    private List<RowReading> certificate(DuplicateRule rule, String... rows) {
        return Rosters.check(
                Rosters.text(dir, HEAD + String.join("\n", rows)), Rosters.CERTIFICATE, Choices.NONE.with(rule));
    }

    @Test
    void a_row_that_is_no_learner_is_told() {
        Path file = Rosters.text(dir, "Student ID,First name,Last name,Email\n1,Ada,Lovelace,ada@x.edu\nTotal,1,,\n");
        assertThat(Rosters.remarks(file, Rosters.CERTIFICATE))
                .extracting(
                        RowProblem::code,
                        RowProblem::given,
                        problem -> problem.cell().row())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ROW_PASSED_OVER, "Total", 3));
    }
}
