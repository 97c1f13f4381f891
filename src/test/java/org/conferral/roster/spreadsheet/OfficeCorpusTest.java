package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters as LibreOffice truly writes them; where it is not installed, these cases are left out with a word. */
class OfficeCorpusTest {

    /** Semicolons, quotation marks, UTF-8, cells as they are shown; of the third sheet. */
    private static final String TEXT = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,true,false,false,3";

    @TempDir
    static Path dir;

    private static boolean there;

    @BeforeAll
    static void write_the_rosters_in_every_format() throws IOException, InterruptedException {
        List<Path> rosters = List.of(term(), mac(), prefilled());
        there = true;
        for (String format : List.of("ods", "xls", "xlsx", "html")) {
            there = there && converted(rosters, format);
        }
        there = there && converted(List.of(rosters.get(0)), TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "xlsx"})
    void the_list_of_a_term_with_everything_that_offices_do_to_it(String ending) {
        expect(written("term." + ending), """
                Roster, headings in row 4
                columns id A, given B, family C, email D, born E, grade F, credits G
                5: S00123 | Ada | Okafor | ada@x.edu | born 2001-04-03 | grade 85% | credits 6
                6: S00124 | Zoë | O’Brien-Li | zoe@x.edu | born 2000-02-29 | grade A- | credits 4.5 -- FORMULA_VALUE_USED at D
                7: 00125 | 小龍 | 李 | li@x.edu | born 2001-12-25 | grade 3.50 | credits 3
                8: stays behind, CELL_ERROR at D «#N/A»
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "xlsx"})
    void days_that_are_counted_from_1904(String ending) {
        expect(written("mac." + ending), """
                Roster, headings in row 1
                columns id A, given B, family C, email D, born E
                2: 00123 | Ada | Okafor | ada@x.edu | born 2001-04-03
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "xlsx"})
    void rows_that_were_filled_with_formulas_in_advance(String ending) {
        expect(written("prefilled." + ending), """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void the_list_as_text_holds_what_its_cells_show() {
        expect(written("term-Roster.csv"), """
                text in UTF-8 parted by ;
                CSV, headings in row 4
                columns id A, given B, family C, email D, born E, grade F, credits G
                5: S00123 | Ada | Okafor | ada@x.edu | born 2001-04-03 | grade 85% | credits 6
                6: S00124 | Zoë | O’Brien-Li | zoe@x.edu | born 2000-02-29 | grade A- | credits 4.5
                7: 00125 | 小龍 | 李 | li@x.edu | born 2001-12-25 | grade 3.50 | credits 3
                8: stays behind, EMAIL_WITHOUT_AT at D «#N/A»
                """);
    }

    @Test
    void the_list_as_a_web_page_is_refused() {
        expect(written("term.html"), "refuse WEB_PAGE\n");
    }

    private static Path written(String name) {
        assumeTrue(there, "LibreOffice is not there");
        return dir.resolve("out").resolve(name);
    }

    /** A cover and a hidden sheet before it, a title, headings of two rows, a hidden row, totals and a remark at the end. */
    private static Path term() throws IOException {
        return saved("term.xlsx", book -> {
            new Grid(book.createSheet("Cover")).row(1, "Northfield College").row(2, "Ask the registry");
            new Grid(book.createSheet("Last year")).row(1, (Object[]) Grid.HEAD).row(2, Grid.BO);
            Grid grid = new Grid(book.createSheet("Roster"))
                    .row(1, "Roster of the spring term")
                    .merge("A1:G1")
                    .row(3, "Student ID", "Name", "", "Email", "Date of birth", "Grade", "Credits")
                    .row(4, "", "First name", "Last name")
                    .merge("B3:C3")
                    .row(5, 123, "Ada", "Okafor", "ada@x.edu", LocalDate.of(2001, 4, 3), 0.85, 6)
                    .row(6, 124, "Zoë", "O’Brien-Li", "", LocalDate.of(2000, 2, 29), "A-", 4.5)
                    .row(7, 125, "小龍", "李", "li@x.edu", "25/12/2001", 3.5, 3)
                    .row(8, 126, "Bo", "Roe", "", "", "", "")
                    .format("A5", "\"S\"00000")
                    .format("A6", "\"S\"00000")
                    .format("A7", "00000")
                    .format("E6", "d. mmmm yyyy")
                    .format("F5", "0%")
                    .format("F7", "0.00")
                    .formula("D6", "LOWER(\"ZOE@X.EDU\")")
                    .formula("D8", "NA()")
                    .put("A9", "Total")
                    .formula("G9", "SUM(G5:G8)")
                    .put("A11", "Exported on 2026-05-31 by the registry");
            for (String column : List.of("A", "D", "E", "F", "G")) {
                grid.merge(column + "3:" + column + "4");
            }
            book.getSheetAt(2).getRow(5).setZeroHeight(true);
            book.setSheetHidden(1, true);
        });
    }

    private static Path mac() throws IOException {
        return saved("mac.xlsx", book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            new Grid(book.createSheet("Roster"))
                    .row(1, "Student ID", "First name", "Last name", "Email", "Date of birth")
                    .row(2, "00123", "Ada", "Okafor", "ada@x.edu", LocalDate.of(2001, 4, 3));
        });
    }

    private static Path prefilled() throws IOException {
        return saved("prefilled.xlsx", book -> {
            Grid grid = new Grid(book.createSheet("Roster"))
                    .row(1, (Object[]) Grid.HEAD)
                    .row(2, Grid.ADA);
            for (int row = 3; row < 60; row++) {
                grid.formula("A" + row, "ROW()-1").formula("D" + row, "IF(B" + row + "=\"\",\"\",B" + row + ")");
            }
        });
    }

    private static Path saved(String name, java.util.function.Consumer<XSSFWorkbook> content) throws IOException {
        return Files.move(Rosters.workbook(dir, content), dir.resolve(name));
    }

    private static boolean converted(List<Path> files, String format) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + dir.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                dir.resolve("out").toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            Process office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("office.log").toFile())
                    .start();
            return office.waitFor(2, TimeUnit.MINUTES) && office.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
