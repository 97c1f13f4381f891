package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.RowReading.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The very workbook that was uploaded comes back, with its wrong cells marked. */
class MarkedWorkbookTest {

    private static final String RED = "FFFDD5D0";

    @TempDir
    Path dir;

    @Test
    void everything_but_the_marks_stays_as_it_was() throws IOException {
        try (XSSFWorkbook book = Marking.opened(marked())) {
            XSSFSheet roster = book.getSheet("Roster");
            assertThat(book.getSheet("Notes").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Ask Mrs. Osei");
            assertThat(roster.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:E1"));
            assertThat(roster.getColumnWidth(3)).isEqualTo(40 * 256);
            assertThat(roster.getRow(2).getCell(5).getCellFormula()).isEqualTo("A3&\"!\"");
            assertThat(roster.getRow(2).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("dd.mm.yyyy");
            assertThat(roster.getRow(2).getCell(2).getCellStyle().getFont().getBold())
                    .isTrue();
        }
    }

    @Test
    void a_wrong_cell_is_red_and_keeps_its_look() throws IOException {
        try (XSSFWorkbook book = Marking.opened(marked())) {
            XSSFRow row = book.getSheet("Roster").getRow(3);
            assertThat(colour(row.getCell(3))).isEqualTo(RED);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("bo @x.edu");
            assertThat(colour(row.getCell(2))).isNull();
            XSSFRow last = book.getSheet("Roster").getRow(4);
            assertThat(colour(last.getCell(2))).as("bold name that is too long").isEqualTo(RED);
            assertThat(last.getCell(2).getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @Test
    void a_cell_that_is_missing_is_there_in_red() throws IOException {
        try (XSSFWorkbook book = Marking.opened(marked())) {
            XSSFCell missing = book.getSheet("Roster").getRow(3).getCell(1);
            assertThat(colour(missing)).isEqualTo(RED);
            assertThat(missing.getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void the_suggestion_and_the_reason_stand_beside_the_row() throws IOException {
        try (XSSFWorkbook book = Marking.opened(marked())) {
            XSSFSheet roster = book.getSheet("Roster");
            assertThat(roster.getRow(1).getCell(6).getStringCellValue()).isEqualTo("Suggested value");
            assertThat(roster.getRow(1).getCell(7).getStringCellValue()).isEqualTo("What to repair");
            assertThat(roster.getRow(3).getCell(6).getStringCellValue()).isEqualTo("bo@x.edu");
            assertThat(roster.getRow(3).getCell(7).getStringCellValue())
                    .isEqualTo("required-missing\nemail-with-space");
            assertThat(roster.getRow(2).getCell(6)).as("a good row").isNull();
        }
    }

    @Test
    void a_repaired_workbook_loses_its_marks() throws IOException {
        Path first = marked();
        Path repaired = dir.resolve("repaired.xlsx");
        try (XSSFWorkbook book = Marking.opened(first);
                OutputStream out = Files.newOutputStream(repaired)) {
            book.getSheet("Roster").getRow(3).getCell(1).setCellValue("Bo");
            book.getSheet("Roster").getRow(3).getCell(3).setCellValue("bo@x.edu");
            book.write(out);
        }

        try (XSSFWorkbook again = Marking.opened(Marking.of(dir, repaired, Rosters.CERTIFICATE))) {
            XSSFSheet roster = again.getSheet("Roster");
            assertThat(colour(roster.getRow(3).getCell(3))).isNull();
            assertThat(roster.getRow(3).getCell(7)).isNull();
            assertThat(colour(roster.getRow(4).getCell(2))).as("still wrong").isEqualTo(RED);
            assertThat(roster.getRow(4).getCell(7).getStringCellValue()).isEqualTo("too-long");
            assertThat(roster.getRow(1).getLastCellNum()).isEqualTo((short) 8);
        }
    }

    @Test
    void a_text_that_another_program_wrote_over_is_read_as_it_was_written() throws IOException {
        Path copied = Marking.of(
                dir,
                Rosters.text(dir, "Student ID,First name,Last name,Email\n1,Ada,Oz,ada.x.edu\n"),
                Rosters.CERTIFICATE);
        Path repaired = dir.resolve("over.xlsx");
        try (XSSFWorkbook book = Marking.opened(copied);
                OutputStream out = Files.newOutputStream(repaired)) {
            book.getSheetAt(0).getRow(1).getCell(3).setCellValue("ada@x.edu");
            book.write(out);
        }
        assertThat(Rosters.check(repaired, Rosters.CERTIFICATE).get(0)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_marked_workbook_is_read_like_the_one_that_came() throws IOException {
        assertThat(Rosters.check(marked(), Rosters.CERTIFICATE))
                .isEqualTo(Rosters.check(dir.resolve("original.xlsx"), Rosters.CERTIFICATE));
        assertThat(Rosters.check(marked(), Rosters.CERTIFICATE).get(0)).isInstanceOf(Accepted.class);
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() == null
                ? null
                : cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    private Path marked() throws IOException {
        Path original = dir.resolve("original.xlsx");
        Files.copy(
                Rosters.workbook(dir, MarkedWorkbookTest::fill),
                original,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return Marking.of(dir, original, Rosters.CERTIFICATE);
    }

    private static void fill(XSSFWorkbook book) {
        book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Ask Mrs. Osei");
        XSSFSheet sheet = book.createSheet("Roster");
        sheet.createRow(0).createCell(0).setCellValue("Northfield College");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        sheet.setColumnWidth(3, 40 * 256);
        row(sheet, 1, List.of("Student ID", "First name", "Last name", "Email", "Award date", "Check"));
        row(sheet, 2, List.of("001", "Ada", "Lovelace", "ada@x.edu"));
        row(sheet, 3, List.of("002", "", "Li", "bo @x.edu"));
        row(sheet, 4, List.of("003", "Cy", "x".repeat(300), "cy@x.edu"));
        XSSFCellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        XSSFCellStyle bold = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        for (int i = 2; i < 5; i++) {
            XSSFCell day = sheet.getRow(i).createCell(4);
            day.setCellValue(LocalDate.of(2026, 5, 29));
            day.setCellStyle(date);
            sheet.getRow(i).getCell(2).setCellStyle(bold);
            XSSFCell check = sheet.getRow(i).createCell(5);
            check.setCellFormula("A" + (i + 1) + "&\"!\"");
            check.setCellValue("00" + (i - 1) + "!");
        }
    }

    private static void row(XSSFSheet sheet, int number, List<String> values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.createCell(i).setCellValue(values.get(i));
            }
        }
    }
}
