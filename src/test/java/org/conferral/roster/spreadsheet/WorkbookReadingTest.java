package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;
import org.conferral.roster.RosterSource;
import org.conferral.roster.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {

    @TempDir
    Path dir;

    @Test
    void an_id_typed_as_text_keeps_its_zeros() {
        assertThat(cell((book, cell) -> cell.setCellValue("00123"))).isEqualTo(Cell.text("00123"));
    }

    @Test
    void a_number_padded_by_its_format_is_taken_as_shown() {
        Cell cell = cell((book, value) -> {
            value.setCellValue(123);
            value.setCellStyle(style(book, "00000"));
        });
        assertThat(cell.shown()).isEqualTo("00123");
        assertThat(cell.text()).isEqualTo("123");
    }

    @Test
    void whole_numbers_have_no_decimals_and_no_exponent() {
        assertThat(cell((book, cell) -> cell.setCellValue(7)).text()).isEqualTo("7");
        assertThat(cell((book, cell) -> cell.setCellValue(123456789012345d)).text())
                .isEqualTo("123456789012345");
    }

    @Test
    void decimals_are_those_excel_shows() {
        assertThat(cell((book, cell) -> cell.setCellValue(0.1 + 0.2)).text()).isEqualTo("0.3");
    }

    @Test
    void a_date_is_iso_in_both_ways_of_counting() {
        BiConsumer<XSSFWorkbook, XSSFCell> date = (book, cell) -> {
            cell.setCellValue(LocalDate.of(2026, 5, 31));
            cell.setCellStyle(style(book, "dd/mm/yyyy"));
        };
        assertThat(cell(date)).isEqualTo(new Cell(Kind.DATE, "2026-05-31", "2026-05-31", Origin.TYPED));
        assertThat(cell((book, cell) -> {
                            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            date.accept(book, cell);
                        })
                        .text())
                .isEqualTo("2026-05-31");
    }

    @Test
    void a_number_that_no_calendar_of_a_spreadsheet_reaches_stays_a_number() {
        Cell cell = cell((book, value) -> {
            value.setCellValue(99_999_999);
            value.setCellStyle(style(book, "dd/mm/yyyy"));
        });
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.shown()).isEqualTo("99999999");
    }

    @Test
    void a_formula_gives_the_value_it_last_had() {
        Cell cell = cell((book, value) -> {
            value.setCellFormula("\"Ada\"&\" \"&\"Lovelace\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(value);
        });
        assertThat(cell).isEqualTo(new Cell(Kind.TEXT, "Ada Lovelace", "Ada Lovelace", Origin.FORMULA));
    }

    @Test
    void a_formula_saved_without_a_value_is_told_apart_from_an_empty_cell() {
        Cell cell = cell((book, value) -> {
            value.setCellFormula("A1&\"x\"");
        });
        assertThat(cell.origin()).isEqualTo(Origin.FORMULA_WITHOUT_VALUE);
        assertThat(cell.isBlank()).isFalse();
    }

    @Test
    void an_error_value_stays_an_error() {
        assertThat(cell((book, cell) -> cell.setCellErrorValue(FormulaError.NA)).kind())
                .isEqualTo(Kind.ERROR);
    }

    @Test
    void formatted_parts_of_a_text_are_joined() {
        assertThat(cell((book, cell) -> {
                            XSSFRichTextString text = new XSSFRichTextString("Zo");
                            text.append("ë", book.createFont());
                            cell.setCellValue(text);
                        })
                        .text())
                .isEqualTo("Zoë");
    }

    @Test
    void booleans_and_escaped_characters_are_read() {
        assertThat(cell((book, cell) -> cell.setCellValue(true)).text()).isEqualTo("TRUE");
        assertThat(SharedStrings.unescaped("a_x0041_b")).isEqualTo("aAb");
    }

    @Test
    void blank_rows_are_left_out_and_hidden_sheets_not_offered() {
        Path file = Rosters.workbook(dir, book -> {
            var sheet = book.createSheet("Roster");
            sheet.createRow(0).createCell(0).setCellValue("Student ID");
            sheet.createRow(3).createCell(0).setCellValue("  \u00A0 ");
            sheet.createRow(7).createCell(2).setCellValue("x");
            book.createSheet("Old");
            book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
        });
        assertThat(Rosters.rows(file)).extracting(SheetRow::number).containsExactly(1, 8);
        try (RosterSource source = Rosters.open(file)) {
            assertThat(source.sheets()).isEqualTo(List.of("Roster"));
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook book, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Cell cell(BiConsumer<XSSFWorkbook, XSSFCell> content) {
        Path file = Rosters.workbook(
                dir,
                book -> content.accept(
                        book, book.createSheet("Roster").createRow(0).createCell(0)));
        return Rosters.rows(file).get(0).cell(0);
    }
}
