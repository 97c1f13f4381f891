package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with hidden parts, long tails and things beside their cells, each with what a registrar expects of it. */
class WorkbookCorpusTest {

    private static final String ADA = """
            Roster, headings in row 1
            columns id A, given B, family C, email D
            2: 00123 | Ada | Okafor | ada@x.edu
            """;
    private static final String ADA_AND_BO = ADA + "3: 00124 | Bo | Li | bo@x.edu\n";

    @TempDir
    Path dir;

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

    private Path workbook(Consumer<XSSFWorkbook> content) {
        return Rosters.workbook(dir, content);
    }

    private static Grid grid(XSSFWorkbook book, String name) {
        return new Grid(book.createSheet(name));
    }
}
