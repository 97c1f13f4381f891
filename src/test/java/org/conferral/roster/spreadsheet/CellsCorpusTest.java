package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that show another thing than they hold: a registrar expects what the cell shows, or to be told why it cannot be taken. */
class CellsCorpusTest {

    private static final String HEADINGS = """
            Roster, headings in row 1
            columns id A, given B, family C, email D, grade E, credits F
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "123, 00000, 00123",
        "123456, 00000, 123456",
        "123456, 000-000, 123-456",
        "123, '\"S\"00000', S00123",
        "123, '\\S00000', S00123",
        "26000123, '00\\-000000', 26-000123",
        "1042, '#,##0', 1042",
        "1042, '0.00E+00', 1042",
        "1042, '@', 1042",
        "123456789012345, '0', 123456789012345"
    })
    void an_id_kept_as_a_number_is_the_one_that_is_shown(double id, String format, String understood) {
        expect(
                ada(grid -> grid.put("A2", id, format)),
                HEADINGS + "2: " + understood + " | Ada | Okafor | ada@x.edu\n");
    }

    @Test
    void an_id_kept_as_text_keeps_its_zeros_and_all_its_digits() {
        expect(
                ada(grid -> grid.put("A2", "00012345678901234567", "@")),
                HEADINGS + "2: 00012345678901234567 | Ada | Okafor | ada@x.edu\n");
    }

    @Test
    void an_id_of_more_digits_than_a_number_holds_has_lost_some() {
        expect(
                ada(grid -> grid.put("A2", 12345678901234567d, "0")),
                HEADINGS + "2: stays behind, ID_DIGITS_LOST at A «12345678901234600»\n");
    }

    @Test
    void an_id_that_turned_into_a_day_is_told() {
        expect(
                ada(grid -> grid.put("A2", java.time.LocalDate.of(2026, 3, 4))),
                HEADINGS + "2: stays behind, TURNED_INTO_DATE at A «2026-03-04»\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0%, 85%",
        "0.855, 0.0%, 85.5%",
        "0.8533, 0%, 85.33%",
        "1, 0%, 100%",
        "3.5, 0.00, 3.50",
        "3.7000000000000002, General, 3.7",
        "4, General, 4"
    })
    void a_grade_kept_as_a_number_is_the_one_that_is_shown(double grade, String format, String understood) {
        expect(
                ada(grid -> grid.put("E2", grade, format)),
                HEADINGS + "2: 00123 | Ada | Okafor | ada@x.edu | grade " + understood + "\n");
    }

    @Test
    void a_true_or_false_is_a_grade_as_it_is_shown() {
        expect(ada(grid -> grid.put("E2", true)), HEADINGS + "2: 00123 | Ada | Okafor | ada@x.edu | grade TRUE\n");
    }

    @Test
    void credits_are_numbers_however_they_are_shown() {
        expect(
                ada(grid -> grid.put("F2", 4.5, "0 \"ECTS\"")),
                HEADINGS + "2: 00123 | Ada | Okafor | ada@x.edu | credits 4.5\n");
    }

    @Test
    void a_formula_gives_what_it_last_gave_and_is_told() {
        expect(
                ada(grid -> grid.formula("D2", "LOWER(B2)&\"@x.edu\"").formula("F2", "2*3")),
                HEADINGS
                        + "2: 00123 | Ada | Okafor | ada@x.edu | credits 6 -- FORMULA_VALUE_USED at D; FORMULA_VALUE_USED at F\n");
    }

    @Test
    void a_formula_that_was_never_computed_is_told() {
        expect(
                ada(grid -> {
                    grid.cell("D2").setBlank();
                    grid.cell("D2").setCellFormula("LOWER(B2)&\"@x.edu\"");
                }),
                HEADINGS + "2: stays behind, FORMULA_WITHOUT_VALUE at D\n");
    }

    @Test
    void an_error_in_a_cell_is_told_as_it_is_shown() {
        expect(
                ada(grid -> grid.formula("D2", "VLOOKUP(A2,H1:I9,2,FALSE)")),
                HEADINGS + "2: stays behind, CELL_ERROR at D «#N/A»\n");
    }

    @Test
    void a_name_of_several_colours_is_one_name() {
        expect(
                ada(grid -> {
                    XSSFCell cell = (XSSFCell) grid.cell("B2");
                    XSSFRichTextString text = new XSSFRichTextString("A");
                    var red = cell.getSheet().getWorkbook().createFont();
                    red.setBold(true);
                    text.append("da", red);
                    cell.setCellValue(text);
                }),
                HEADINGS + "2: 00123 | Ada | Okafor | ada@x.edu\n");
    }

    @Test
    void how_a_japanese_name_is_spoken_is_no_part_of_it() {
        expect(
                ada(grid -> {
                    XSSFRichTextString text = new XSSFRichTextString("鈴木");
                    var reading = text.getCTRst().addNewRPh();
                    reading.setSb(0);
                    reading.setEb(2);
                    reading.setT("スズキ");
                    ((XSSFCell) grid.cell("C2")).setCellValue(text);
                }),
                HEADINGS + "2: 00123 | Ada | 鈴木 | ada@x.edu\n");
    }

    @Test
    void a_name_with_a_line_break_inside_is_told() {
        expect(
                ada(grid -> grid.put("C2", "Okafor\nMensah")),
                HEADINGS + "2: stays behind, CONTROL_CHARACTER at C «Okafor␊Mensah»\n");
    }

    @Test
    void a_format_longer_than_any_program_allows_is_of_no_account() {
        expect(ada(grid -> grid.put("A2", 123, "0".repeat(300))), HEADINGS + "2: 123 | Ada | Okafor | ada@x.edu\n");
    }

    private Path ada(Consumer<Grid> change) {
        return Rosters.workbook(
                dir,
                book -> change.accept(new Grid(book.createSheet("Roster"))
                        .row(1, "Student ID", "First name", "Last name", "Email", "Grade", "Credits")
                        .row(2, Grid.ADA)));
    }
}
