package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.CellAddress;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.Corrections;
import org.conferral.roster.JoinedSource;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learners, terms and results on sheets of their own are read together. */
class JoinedSourceTest {

    @TempDir
    Path dir;

    @Test
    void what_the_results_do_not_say_of_a_learner_is_looked_up() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            results(book);
        }));
        assertThat(rows).hasSize(3).allMatch(RowReading.Accepted.class::isInstance);
        assertThat(rows.get(0).learner().value("learner.email")).contains("ada@x.edu");
        assertThat(rows.get(2).learner().value("learner.familyName")).contains("Li");
        assertThat(rows.get(2).learner().value("achievement.code")).contains("CHEM-210");
    }

    @Test
    void a_learner_who_is_on_no_other_sheet_stays_behind() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            results(book);
            row(book.getSheet("Results"), 4, "003", "MATH-101", "A", "Fall 2025");
        }));
        assertThat(rows.get(3).problems()).extracting(RowProblem::code).contains(Code.REQUIRED_MISSING);
        assertThat(rows.get(3).problems())
                .extracting(problem -> problem.cell().letter())
                .containsOnly("");
    }

    @Test
    void a_learner_of_whom_two_rows_say_two_things_stays_behind() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            row(book.getSheet("Learners"), 3, "001", "Ada", "Okafor", "ada.other@x.edu");
            results(book);
        }));
        assertThat(rows.get(0).problems()).extracting(RowProblem::code).containsExactly(Code.SHEETS_CONTRADICT);
        assertThat(rows.get(0).problems().get(0).cell().column()).isEqualTo("Email");
        assertThat(rows.get(2)).isInstanceOf(RowReading.Accepted.class);
    }

    @Test
    void a_wrong_value_is_named_where_it_stands_and_for_which_row() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            row(book.getSheet("Learners"), 2, "002", "Bo", "Li", "bo.x.edu");
            results(book);
            row(book.getSheet("Results"), 4, "002", "MATH-101", "A", "Fall 2025");
        }));
        assertThat(rows.get(2).problems())
                .extracting(RowProblem::code, RowProblem::cell)
                .containsExactly(tuple(Code.EMAIL_WITHOUT_AT, elsewhere(3, "Email", "D", 4)));
        assertThat(rows.get(3).problems().get(0).cell()).isEqualTo(elsewhere(3, "Email", "D", 5));
        assertThat(rows.get(3).problems().get(0).cell().rosterRow()).isEqualTo(5);
    }

    @Test
    void a_value_that_is_missing_is_named_where_it_should_stand() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            row(book.getSheet("Learners"), 2, "002", "Bo", "", "bo@x.edu");
            results(book);
        }));
        assertThat(rows.get(2).problems())
                .extracting(RowProblem::code, RowProblem::cell)
                .containsExactly(tuple(Code.REQUIRED_MISSING, elsewhere(3, "Last name", "C", 4)));
    }

    @Test
    void what_the_results_say_themselves_stands_there() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            results(book);
            row(book.getSheet("Results"), 2, "001", "CHEM-211", "B", "Fall 2025");
        }));
        assertThat(rows.get(1).problems().get(0).cell()).isEqualTo(new CellAddress("Results", 3, "Course code", "B"));
    }

    @Test
    void a_contradiction_is_named_where_the_later_row_says_it() {
        List<RowReading> rows = check(Rosters.workbook(dir, book -> {
            learners(book);
            row(book.getSheet("Learners"), 3, "001", "Ada", "Okafor", "ada.other@x.edu");
            results(book);
        }));
        assertThat(rows.get(0).problems().get(0).cell()).isEqualTo(elsewhere(4, "Email", "D", 2));
    }

    @Test
    void a_cell_may_be_changed_for_the_rows_that_look_it_up() {
        Path file = Rosters.workbook(dir, book -> {
            learners(book);
            row(book.getSheet("Learners"), 2, "002", "Bo", "Li", "");
            results(book);
        });
        List<RowReading> rows = check(file, Choices.NONE.with(Corrections.NONE.withCell(4, "Email", "bo@x.edu")));
        assertThat(rows.get(2)).isInstanceOf(RowReading.Accepted.class);
        assertThat(rows.get(2).learner().value("learner.email")).contains("bo@x.edu");
    }

    @Test
    void the_sheets_that_are_looked_up_in_are_known() {
        Path file = Rosters.workbook(dir, book -> {
            learners(book);
            results(book);
        });
        try (RosterSource opened = Rosters.open(file)) {
            RosterSource source = JoinedSource.of(opened, Rosters.TRANSCRIPT, Choices.NONE);
            assertThat(source.lookedUpIn("Results")).containsExactly(new Table("Learners", 1));
            assertThat(source.lookedUpIn("Learners")).isEmpty();
        }
    }

    @Test
    void days_turned_round_on_another_sheet_are_counted_once() {
        List<RowProblem> remarks = new ArrayList<>();
        check(
                Rosters.workbook(dir, book -> {
                    XSSFSheet learners = book.createSheet("Learners");
                    row(learners, 0, "Student ID", "First name", "Last name", "Email", "Date of birth");
                    XSSFSheet results = book.createSheet("Results");
                    row(results, 0, "Student ID", "Course code");
                    for (int i = 1; i < 7; i++) {
                        row(learners, i, "00" + i, "Ada", "Okafor", "l" + i + "@x.edu", i + 12 + "/03/2001");
                        if (i % 2 == 0) {
                            new Grid(learners).put("E" + (i + 1), LocalDate.of(2001, i + 1, i));
                        }
                        row(results, 2 * i - 1, "00" + i, "MATH-101");
                        row(results, 2 * i, "00" + i, "CHEM-210");
                    }
                }),
                Choices.NONE,
                remarks);
        assertThat(remarks)
                .extracting(
                        RowProblem::code,
                        RowProblem::cell,
                        problem -> problem.args().get(2))
                .containsExactly(tuple(Code.DAYS_TURNED, elsewhere(3, "Date of birth", "E", 4), "3"));
    }

    private static CellAddress elsewhere(int row, String column, String letter, int rosterRow) {
        return new CellAddress("Learners", row, column, letter, OptionalInt.of(rosterRow));
    }

    @Test
    void a_workbook_with_one_complete_sheet_is_read_as_it_is() {
        Path file = Rosters.workbook(dir, book -> {
            row(book.createSheet("All"), 0, "Student ID", "First name", "Last name", "Email", "Course code");
            row(book.getSheet("All"), 1, "001", "Ada", "Okafor", "ada@x.edu", "MATH-101");
            learners(book);
        });
        try (RosterSource source = Rosters.open(file)) {
            assertThat(JoinedSource.of(source, Rosters.TRANSCRIPT, Choices.NONE))
                    .isSameAs(source);
        }
    }

    private static void learners(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Learners");
        row(sheet, 0, "Student ID", "First name", "Last name", "Email");
        row(sheet, 1, "001", "Ada", "Okafor", "ada@x.edu");
        row(sheet, 2, "002", "Bo", "Li", "bo@x.edu");
    }

    private static void results(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Results");
        row(sheet, 0, "Student ID", "Course code", "Grade", "Term");
        row(sheet, 1, "001", "MATH-101", "A", "Fall 2025");
        row(sheet, 2, "001", "CHEM-210", "B", "Fall 2025");
        row(sheet, 3, "002", "CHEM-210", "A", "Fall 2025");
    }

    private static void row(XSSFSheet sheet, int number, String... values) {
        for (int i = 0; i < values.length; i++) {
            (sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number))
                    .createCell(i)
                    .setCellValue(values[i]);
        }
    }

    private static List<RowReading> check(Path file) {
        return check(file, Choices.NONE);
    }

    private static List<RowReading> check(Path file, Choices choices) {
        return check(file, choices, new ArrayList<>());
    }

    private static List<RowReading> check(Path file, Choices choices, List<RowProblem> remarks) {
        List<RowReading> readings = new ArrayList<>();
        try (RosterSource opened = Rosters.open(file)) {
            RosterSource source = JoinedSource.of(opened, Rosters.TRANSCRIPT, choices);
            Outline outline = Outline.of(source, Rosters.TRANSCRIPT, choices);
            assertThat(outline.questions()).isEmpty();
            new RosterCheck(Rosters.TRANSCRIPT, outline, choices, Rosters.TODAY)
                    .run(source, new RosterCheck.Readings() {
                        @Override
                        public void take(RowReading reading) {
                            readings.add(reading);
                        }

                        @Override
                        public void replace(RowReading reading) {
                            throw new AssertionError(reading);
                        }

                        @Override
                        public void remark(RowProblem problem) {
                            remarks.add(problem);
                        }
                    });
        }
        return readings;
    }
}
