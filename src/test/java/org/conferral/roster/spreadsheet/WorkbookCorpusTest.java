package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of many sheets, hidden parts and long tails, each with what a registrar expects of it. */
class WorkbookCorpusTest {

    private static final String ADA = """
            Roster, headings in row 1
            columns id A, given B, family C, email D
            2: 00123 | Ada | Okafor | ada@x.edu
            """;
    private static final String ADA_AND_BO = ADA + "3: 00124 | Bo | Li | bo@x.edu\n";

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

    /** The rows are in the clerk's file, and a filter that was left on is no decision that a learner gets no record. */
    @Test
    void rows_that_a_filter_hides_are_read() {
        expect(
                workbook(book -> {
                    grid(book, "Roster")
                            .row(1, (Object[]) Grid.HEAD)
                            .row(2, Grid.ADA)
                            .row(3, Grid.BO);
                    book.getSheetAt(0).getRow(2).setZeroHeight(true);
                }),
                ADA_AND_BO);
    }

    @Test
    void a_hidden_column_is_read() {
        expect(
                workbook(book -> {
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    book.getSheetAt(0).setColumnHidden(3, true);
                }),
                ADA);
    }

    @Test
    void rows_that_were_only_coloured_down_to_the_last_one_are_blank() {
        expect(
                workbook(book -> {
                    Grid grid = grid(book, "Roster")
                            .row(1, (Object[]) Grid.HEAD)
                            .row(2, Grid.ADA)
                            .row(3, Grid.BO);
                    IntStream.of(4, 5, 500_000, 1_048_576)
                            .forEach(row -> grid.format("A" + row, "@").put("D" + row, " "));
                }),
                ADA_AND_BO);
    }

    @Test
    void a_stray_value_in_the_last_cell_that_a_sheet_may_have_here_is_no_learner() {
        expect(
                workbook(book -> grid(book, "Roster")
                        .row(1, (Object[]) Grid.HEAD)
                        .row(2, Grid.ADA)
                        .row(3, Grid.BO)
                        .put("SF1048576", "x")),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                unused SF [SF]
                2: 00123 | Ada | Okafor | ada@x.edu
                3: 00124 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void a_gap_between_learners_does_not_end_the_roster() {
        expect(
                workbook(book -> grid(book, "Roster")
                        .row(1, (Object[]) Grid.HEAD)
                        .row(2, Grid.ADA)
                        .row(300, Grid.BO)),
                ADA + "300: 00124 | Bo | Li | bo@x.edu\n");
    }

    @Test
    void a_sheet_that_is_locked_against_changes_can_be_read() {
        expect(
                workbook(book -> {
                    grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    book.getSheetAt(0).protectSheet("secret");
                    book.lockStructure();
                }),
                ADA);
    }

    @Test
    void remarks_links_and_filters_on_cells_change_nothing() {
        expect(
                workbook(book -> {
                    Grid grid =
                            grid(book, "Roster").row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
                    XSSFSheet sheet = book.getSheetAt(0);
                    sheet.createDrawingPatriarch()
                            .createCellComment(book.getCreationHelper().createClientAnchor())
                            .setString("on leave");
                    var link = book.getCreationHelper()
                            .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.EMAIL);
                    link.setAddress("mailto:other@x.edu");
                    grid.cell("D2").setHyperlink(link);
                    sheet.setAutoFilter(org.apache.poi.ss.util.CellRangeAddress.valueOf("A1:D2"));
                }),
                ADA);
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
