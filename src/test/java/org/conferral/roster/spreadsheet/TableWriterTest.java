package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are handed out, opened again. */
class TableWriterTest {

    private static final int MANY = 200_000;
    private static final long A_FEW_MEGABYTES = 24L * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void nothing_in_them_is_a_formula(String text) throws IOException {
        assertThat(csv(List.of(text, "plain"))).isEqualTo("\uFEFF" + quoted("'" + text) + ",plain\r\n");

        try (XSSFWorkbook book = workbook(100, List.of("Head", "Head"), List.of(text, "plain"))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void every_letter_arrives() throws IOException {
        String text = "<b> & \"Zoë\", 名前 𝄞\nsecond line";

        assertThat(csv(List.of(text))).contains("Zoë\"\", 名前 𝄞");
        try (XSSFWorkbook book = workbook(100, List.of(text), List.of("a\u0000\u0001b"))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(text);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("ab");
        }
    }

    @Test
    void what_is_longer_than_a_sheet_goes_on_in_the_next_below_the_same_headings() throws IOException {
        try (XSSFWorkbook book = workbook(3, List.of("Head"), List.of("1"), List.of("2"), List.of("3"), List.of("4"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(1)).isEqualTo("Records 2");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Head");
            assertThat(book.getSheetAt(1).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("4");
        }
    }

    @Test
    void an_empty_table_is_a_workbook_too() throws IOException {
        try (XSSFWorkbook book = workbook(100)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void many_rows_take_no_memory() throws IOException {
        List<String> row = List.of("S000001", "Ada", "Lovelace", "ada@students.example.edu", "=1+1");
        System.gc();
        long before = used();
        long most = 0;
        try (WorkbookTable table = new WorkbookTable("Records", OutputStream.nullOutputStream())) {
            for (int i = 0; i < MANY; i++) {
                table.row(row);
                if (i % (MANY / 4) == 0) {
                    System.gc();
                    most = Math.max(most, used());
                }
            }
        }
        assertThat(most - before).isLessThan(A_FEW_MEGABYTES);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String quoted(String text) {
        return text.contains("\r") ? "\"" + text + "\"" : text;
    }

    private static String csv(List<String> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextTable table = new TextTable(out)) {
            table.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static XSSFWorkbook workbook(int longest, List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookTable table = new WorkbookTable("Records", out, longest)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
