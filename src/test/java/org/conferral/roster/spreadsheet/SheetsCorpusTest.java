package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of several sheets, shown and hidden, each with what a registrar expects of it. */
class SheetsCorpusTest {

    private static final String ADA = """
            Roster, headings in row 1
            columns id A, given B, family C, email D
            2: 00123 | Ada | Okafor | ada@x.edu
            """;

    @TempDir
    Path dir;

    @Test
    void the_roster_among_sheets_of_other_things() {
        expect(
                workbook(book -> {
                    grid(book, "Read me")
                            .row(1, "Please fill in", "the second sheet")
                            .row(2, "Thank", "you");
                    grid(book, "Codes").row(1, "Course code", "Title").row(2, "WELD-2", "Welding");
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    grid(book, "Sums").row(1, "Grade", "Learners").row(2, "A", 1);
                }),
                ADA);
    }

    @Test
    void two_sheets_that_could_both_be_it_are_asked_about() {
        expect(
                workbook(book -> {
                    grid(book, "Spring").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    grid(book, "Fall").row(1, (Object[]) Grid.HEAD).row(2, Grid.BO);
                }),
                """
                nowhere yet
                columns\s
                ask SHEET [Spring, Fall]
                """);
    }

    @Test
    void a_sheet_that_nobody_has_filled_in_is_not_asked_about() {
        expect(
                workbook(book -> {
                    grid(book, "Template").row(1, (Object[]) Grid.HEAD);
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                }),
                ADA);
    }

    @Test
    void an_empty_sheet_before_the_roster() {
        expect(
                workbook(book -> {
                    book.createSheet("Sheet1");
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                }),
                ADA);
    }

    @Test
    void a_hidden_sheet_is_no_choice_beside_a_visible_one() {
        for (SheetVisibility hidden : new SheetVisibility[] {SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN}) {
            expect(
                    workbook(book -> {
                        grid(book, "Last year")
                                .row(1, "Student ID", "First name", "Last name", "Email", "Grade")
                                .row(2, "00001", "Zed", "Old", "zed@x.edu", "A");
                        grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                        book.setSheetVisibility(0, hidden);
                        book.setActiveSheet(1);
                    }),
                    ADA);
        }
    }

    @Test
    void a_roster_on_a_hidden_sheet_only_is_not_found_behind_the_clerks_back() {
        expect(
                workbook(book -> {
                    grid(book, "Cover").row(1, "Northfield College");
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                }),
                "refuse NO_HEADER\n");
    }

    @Test
    void a_sheet_whose_name_needs_care() {
        expect(
                workbook(book -> grid(book, "Spring '26 & <late>")
                        .row(1, (Object[]) Grid.HEAD)
                        .row(2, Grid.ADA)),
                """
                Spring '26 & <late>, headings in row 1
                columns id A, given B, family C, email D
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    private Path workbook(Consumer<XSSFWorkbook> content) {
        return Rosters.workbook(dir, content);
    }

    private static Grid grid(XSSFWorkbook book, String name) {
        return new Grid(book.createSheet(name));
    }
}
