package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.List;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.RowProblem;
import org.conferral.roster.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a roster in the same sheet: a table of something else is told in one line, and no learner is taken for one. */
class OtherTablesCorpusTest {

    private static final String HEAD = "Student ID;First name;Last name;Email;Grade;Credits\n";
    private static final String LEARNERS = "00123;Ada;Okafor;ada@x.edu;A;6\n00124;Bo;Li;bo@x.edu;B;4.5\n";
    private static final String READ = """
            text in UTF-8 parted by ;
            CSV, headings in row 1
            columns id A, given B, family C, email D, grade E, credits F
            2: 00123 | Ada | Okafor | ada@x.edu | grade A | credits 6
            3: 00124 | Bo | Li | bo@x.edu | grade B | credits 4.5
            """;
    private static final String CY = "00125;Cy;Roe;cy@x.edu;A;3\n";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grade;Meaning;;;;\nA;Excellent;;;;\nB;Good;;;;\n",
                "Mark;Points;Meaning;;;\nA;4;Excellent;;;\nB;3;Good;;;\n",
                ";;;Grade;Meaning;\n;;;A;Excellent;\n;;;B;Good;\n",
                "Course;Title;Credits;Department;;\nMATH-101;Calculus I;4;Mathematics;;\nBIO-150;Biology;4;Biology;;\n",
                "Room;Teacher;Phone;;;\nR12;Smith;555-1234;;;\nR14;Jones;555-1235;;;\n",
                "Teacher;Address;;;;\nSmith;smith@x.edu;;;;\nJones;jones@x.edu;;;;\n",
                "Scale;Meaning;Details;Note;;Points\n4;Excellent;90 to 100;;;4\n3;Good;80 to 89;;;3\n",
                "Notenschlüssel;Bedeutung;;;;\n1;sehr gut;;;;\n2;gut;;;;\n"
            })
    void a_table_of_something_else_is_told_in_one_line(String table) {
        expect(roster("\n" + table), READ + "remark on row 5: OTHER_TABLE\n");
        expect(roster("\n\n\n" + table), READ + "remark on row 7: OTHER_TABLE\n");
        expect(roster("\nKey\n" + table), READ + "remark on row 5: OTHER_TABLE\n");
        expect(roster("\nKey\n\n" + table), READ + "remark on row 5: OTHER_TABLE\n");
    }

    @Test
    void it_is_told_where_it_begins_how_it_is_headed_and_how_many_rows_it_has() {
        List<RowProblem> told = Rosters.remarks(
                roster("\nKey;;;;;\nGrade;Meaning;;;;\nA;Excellent;;;;\nB;Good;;;;\n"), Rosters.CERTIFICATE);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).code()).isEqualTo(Code.OTHER_TABLE);
        assertThat(told.get(0).code().severity()).isEqualTo(Severity.WARNING);
        assertThat(told.get(0).cell().row()).isEqualTo(5);
        assertThat(told.get(0).given()).isEqualTo("Grade | Meaning");
        assertThat(told.get(0).args()).containsExactly("5", "2");
    }

    @Test
    void learners_behind_it_are_read() {
        String table = "\nGrade;Meaning;;;;\nA;Excellent;;;;\n";
        expect(
                roster(table + "\n" + CY),
                READ + "8: 00125 | Cy | Roe | cy@x.edu | grade A | credits 3\n" + "remark on row 5: OTHER_TABLE\n");
        expect(
                roster(table + CY),
                READ + "7: 00125 | Cy | Roe | cy@x.edu | grade A | credits 3\n" + "remark on row 5: OTHER_TABLE\n");
        expect(
                roster(table + HEAD + CY),
                READ + "8: 00125 | Cy | Roe | cy@x.edu | grade A | credits 3\n" + "remark on row 5: OTHER_TABLE\n");
        expect(
                roster(table + "00126;Di;;;;\n"),
                READ + "7: stays behind, REQUIRED_MISSING at C; REQUIRED_MISSING at D\nremark on row 5: OTHER_TABLE\n");
        expect(
                roster(table + ";Di;Moe;;;\n"),
                READ + "7: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at D\nremark on row 5: OTHER_TABLE\n");
    }

    @Test
    void two_of_them_are_told_in_two_lines() {
        expect(
                roster("\nGrade;Meaning;;;;\nA;Excellent;;;;\n\nRoom;Teacher;;;;\nR12;Smith;;;;\n"),
                READ + "remark on row 5: OTHER_TABLE\nremark on row 8: OTHER_TABLE\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n" + CY,
                "\n\n\n" + CY,
                "\n" + HEAD + CY,
                "\nStudent ID;First name;Last name;Email;Mark;Points\n" + CY,
                "\nMatrikelnummer;Vorname;Nachname;E-Mail;Note;ECTS\n" + CY,
                "\nTotal;;;;;10.5\n\n" + CY,
                "Subtotal;;;;;10.5\n\n" + HEAD + CY,
                "\nEvening class;Mrs Smith;;;;\n" + CY,
                "\nEvening class;Mrs Smith;;;;\n" + HEAD + CY,
                "\nEvening class;Mrs Smith;;;;\n\n" + CY
            })
    void learners_behind_a_blank_row_are_read(String below) {
        List<Integer> going = Rosters.check(roster(below), Rosters.CERTIFICATE).stream()
                .filter(row -> row.learner().value("learner.id").equals(java.util.Optional.of("00125")))
                .map(row -> row.problems().size())
                .toList();
        assertThat(going).containsExactly(0);
        assertThat(Rosters.remarks(roster(below), Rosters.CERTIFICATE))
                .extracting(RowProblem::code)
                .doesNotContain(Code.OTHER_TABLE);
    }

    @Test
    void a_section_title_is_told_as_before_and_its_learners_are_read() {
        expect(
                roster("\nEvening class;;;;;\n" + CY),
                READ
                        + "5: stays behind, REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D\n"
                        + "6: 00125 | Cy | Roe | cy@x.edu | grade A | credits 3\n");
        expect(
                roster("\nEvening class;;;;;\n" + HEAD + CY),
                READ
                        + "5: stays behind, REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D\n"
                        + "7: 00125 | Cy | Roe | cy@x.edu | grade A | credits 3\n");
    }

    /** Each of these may be a learner whom somebody has not finished writing down. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ";Cy;Roe;;;\n;Di;Moe;;;\n",
                "tbd;Cy;Roe;missing;;\ntbd;Di;Moe;missing;;\n",
                "new;Cy;Roe;none;;\nsoon;Di;Moe;later;;\n",
                "00125;Cy;;;;\n00126;Di;;;;\n",
                "new;Cy;;;;\n00126;Di;;;;\n",
                "new;Cy;;;;\nnew;Di;;;;\n",
                "Class 10;;;;;\nClass 11;;;;;\n",
                "Grade;Meaning;;;;\n",
                "Grade;Meaning;;;;\n\nA;Excellent;;;;\n"
            })
    void whoever_may_be_a_learner_is_told(String rows) {
        long lines = rows.lines().filter(line -> !line.isEmpty()).count();
        assertThat(Rosters.check(roster("\n" + rows), Rosters.CERTIFICATE)).hasSize(2 + (int) lines);
    }

    @Test
    void a_table_right_below_the_learners_is_not_told_apart() {
        assertThat(Rosters.check(roster("Grade;Meaning;;;;\nA;Excellent;;;;\n"), Rosters.CERTIFICATE))
                .hasSize(4);
    }

    @Test
    void numbers_of_one_digit_may_be_those_of_learners() {
        Path file = Rosters.text(dir, HEAD + "1;Ada;Okafor;ada@x.edu;A;6\n\nMark;Meaning;;;;\n1;very good;;;;\n");
        assertThat(Rosters.check(file, Rosters.CERTIFICATE)).hasSize(3);
    }

    @Test
    void a_roster_with_every_second_row_blank_is_read() {
        expect(Rosters.text(dir, HEAD + "\n00123;Ada;Okafor;ada@x.edu;A;6\n\n00124;Bo;Li;bo@x.edu;B;4.5\n"), """
                text in UTF-8 parted by ;
                CSV, headings in row 1
                columns id A, given B, family C, email D, grade E, credits F
                3: 00123 | Ada | Okafor | ada@x.edu | grade A | credits 6
                5: 00124 | Bo | Li | bo@x.edu | grade B | credits 4.5
                """);
    }

    @Test
    void the_legend_of_a_workbook() {
        Path file = Rosters.workbook(
                dir,
                book -> new Grid(book.createSheet("Roster"))
                        .row(1, "Student ID", "First name", "Last name", "Email", "Award date")
                        .row(2, "00123", "Ada", "Okafor", "ada@x.edu", "2026-05-29")
                        .row(4, "Status", "Number")
                        .row(5, "Passed", 1)
                        .row(6, "Failed", 0));
        expect(file, Rosters.CERTIFICATE, Choices.NONE, """
                Roster, headings in row 1
                columns id A, given B, family C, email D, awarded E
                2: 00123 | Ada | Okafor | ada@x.edu | awarded 2026-05-29
                remark on row 4: OTHER_TABLE
                """);
    }

    private Path roster(String below) {
        return Rosters.text(dir, HEAD + LEARNERS + below);
    }
}
