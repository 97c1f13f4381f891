package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Choices;
import org.conferral.roster.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as offices of different countries write them; a day is never guessed, and every row of a column is read in the same order. */
class DatesCorpusTest {

    private static final String HEADINGS = """
            Roster, headings in row 1
            columns id A, given B, family C, email D, born E
            """;

    @TempDir
    Path dir;

    @Test
    void one_day_after_the_twelfth_tells_the_order_of_the_others() {
        expect(born("03/04/2001", "25/12/2001"), HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03
                3: 2 | Ada | Okafor | l2@x.edu | born 2001-12-25
                """);
        expect(born("03/04/2001", "12/25/2001"), HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-03-04
                3: 2 | Ada | Okafor | l2@x.edu | born 2001-12-25
                """);
    }

    @Test
    void dates_that_nobody_can_tell_apart_are_asked_about() {
        Path file = born("03/04/2001", "05/06/2002");
        expect(file, HEADINGS + "ask DATE_ORDER Date of birth [DMY, MDY] seen [03/04/2001, 05/06/2002]\n");
        expect(file, Rosters.CERTIFICATE, Choices.NONE.with(DateOrder.MDY), HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-03-04
                3: 2 | Ada | Okafor | l2@x.edu | born 2002-05-06
                """);
    }

    @Test
    void dates_that_contradict_each_other_are_asked_about_and_what_does_not_fit_stays_behind() {
        Path file = born("25/12/2001", "12/25/2001");
        expect(file, HEADINGS + "ask DATE_ORDER Date of birth [DMY, MDY] seen []\n");
        expect(file, Rosters.CERTIFICATE, Choices.NONE.with(DateOrder.DMY), HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-12-25
                3: stays behind, DATE_IMPOSSIBLE at E «12/25/2001»
                """);
    }

    @Test
    void the_heading_may_say_the_order() {
        expect(workbook(grid -> grid.put("E1", "Date of birth (MM/DD/YYYY)").put("E2", "03/04/2001")), HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-03-04
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-12-05, 2001-12-05",
        "2001/12/05, 2001-12-05",
        "20011205, 2001-12-05",
        "05.12.2001, 2001-12-05",
        "5 Dec 2001, 2001-12-05",
        "'December 5th, 2001', 2001-12-05",
        "2001-12-05 00:00:00, 2001-12-05",
        "2001-12-05T08:30:00Z, 2001-12-05",
        "'5. Dezember 2001', 2001-12-05",
        "5. März 2001, 2001-03-05",
        "5 février 2001, 2001-02-05",
        "1er août 2001, 2001-08-01",
        "5 de diciembre de 2001, 2001-12-05",
        "5 dicembre 2001, 2001-12-05",
        "5 de março de 2001, 2001-03-05",
        "5 mei 2001, 2001-05-05",
        "5 maj 2001, 2001-05-05"
    })
    void a_day_that_is_written_out_is_that_day(String given, String day) {
        expect(born(given), HEADINGS + "2: 1 | Ada | Okafor | l1@x.edu | born " + day + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "05/12/01, DATE_SHORT_YEAR",
        "31/04/2001, DATE_IMPOSSIBLE",
        "29/02/2001, DATE_IMPOSSIBLE",
        "00/00/0000, DATE_IMPOSSIBLE",
        "2001, DATE_IS_NUMBER",
        "5 Foo 2001, DATE_UNREADABLE",
        "unknown, DATE_UNREADABLE",
        "2031-01-01, BIRTH_DATE_IN_FUTURE",
        "1801-01-01, BIRTH_DATE_TOO_EARLY"
    })
    void what_is_no_day_of_birth_is_told(String given, String code) {
        expect(born(given), HEADINGS + "2: stays behind, " + code + " at E «" + given + "»\n");
    }

    @Test
    void a_day_kept_as_a_day_is_that_day_however_it_is_shown() {
        for (String format : new String[] {"dd/mm/yyyy", "m/d/yy", "d. mmmm yyyy", "[$-407]dddd", "mmm", "yyyy"}) {
            expect(
                    workbook(grid -> grid.put("E2", LocalDate.of(2001, 4, 3)).format("E2", format)),
                    HEADINGS + "2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03\n");
        }
    }

    @Test
    void days_of_an_old_mac_are_counted_from_1904() {
        Path file = Rosters.workbook(dir, book -> {
            old(book);
            sheet(book)
                    .put("E2", LocalDate.of(2001, 4, 3))
                    .row(3, "2", "Ada", "Okafor", "l2@x.edu")
                    .put("E3", 0, "dd/mm/yyyy");
        });
        expect(file, HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03
                3: 2 | Ada | Okafor | l2@x.edu | born 1904-01-01
                """);
    }

    @Test
    void a_day_that_lost_its_format_is_a_number_and_told() {
        expect(workbook(grid -> grid.put("E2", 36984)), HEADINGS + "2: stays behind, DATE_IS_NUMBER at E «36984»\n");
    }

    @Test
    void a_number_in_a_day_column_of_an_old_mac_is_told_too() {
        Path file = Rosters.workbook(dir, book -> {
            old(book);
            sheet(book).put("E2", 35522);
        });
        expect(file, HEADINGS + "2: stays behind, DATE_IS_NUMBER at E «35522»\n");
    }

    @Test
    void days_and_dates_as_text_in_one_column() {
        expect(
                workbook(grid -> grid.put("E2", LocalDate.of(2001, 4, 3))
                        .row(3, "2", "Ada", "Okafor", "l2@x.edu", "25/12/2001")),
                HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03
                3: 2 | Ada | Okafor | l2@x.edu | born 2001-12-25
                """);
    }

    /** So few may have been typed; where there are more, {@link TurnedDaysCorpusTest} tells what is said. */
    @Test
    void days_that_another_program_may_have_turned_round_are_taken_as_the_cells_say() {
        expect(
                workbook(grid -> grid.put("E2", LocalDate.of(2001, 3, 4))
                        .row(3, "2", "Ada", "Okafor", "l2@x.edu", "25/12/2001")
                        .row(4, "3", "Ada", "Okafor", "l3@x.edu", LocalDate.of(2001, 12, 5))),
                HEADINGS + """
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-03-04
                3: 2 | Ada | Okafor | l2@x.edu | born 2001-12-25
                4: 3 | Ada | Okafor | l3@x.edu | born 2001-12-05
                """);
    }

    @Test
    void a_moment_is_the_day_it_falls_on() {
        expect(
                workbook(grid -> grid.put("E2", 36984.999, "dd/mm/yyyy hh:mm")),
                HEADINGS + "2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03\n");
    }

    private static void old(XSSFWorkbook book) {
        book.getCTWorkbook().getWorkbookPr().setDate1904(true);
    }

    private Path born(String... days) {
        return workbook(grid -> {
            for (int i = 0; i < days.length; i++) {
                grid.row(i + 2, i + 1 + "", "Ada", "Okafor", "l" + (i + 1) + "@x.edu", days[i]);
            }
        });
    }

    private Path workbook(Consumer<Grid> change) {
        return Rosters.workbook(dir, book -> change.accept(sheet(book)));
    }

    private static Grid sheet(XSSFWorkbook book) {
        return new Grid(book.createSheet("Roster"))
                .row(1, "Student ID", "First name", "Last name", "Email", "Date of birth")
                .row(2, "1", "Ada", "Okafor", "l1@x.edu");
    }
}
