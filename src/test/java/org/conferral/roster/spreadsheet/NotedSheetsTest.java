package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.RosterSource;
import org.conferral.roster.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster that takes values from other sheets comes back with all of them, and a wrong value is marked where it stands. */
class NotedSheetsTest {

    private static final Table RESULTS = new Table("Results", 1);
    private static final Table LEARNERS = new Table("Learners", 2);
    private static final Map<Integer, List<RepairNotes.Note>> BESIDE =
            Map.of(2, List.of(new RepairNotes.Note("", "look there", Optional.empty())));
    private static final Map<Integer, List<RepairNotes.Note>> THERE =
            Map.of(3, List.of(new RepairNotes.Note("B", "no address", Optional.of("ada@x.edu"))));

    @TempDir
    Path dir;

    @Test
    void the_cell_turns_red_on_its_own_sheet_with_what_to_repair_beside_it() throws IOException {
        try (XSSFWorkbook book = Marking.opened(noted(written(new XSSFWorkbook()), THERE))) {
            XSSFSheet learners = book.getSheet("Learners");
            assertThat(colour(learners.getRow(2).getCell(1))).isEqualTo("FFFDD5D0");
            assertThat(learners.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Suggested value");
            assertThat(learners.getRow(2).getCell(2).getStringCellValue()).isEqualTo("ada@x.edu");
            assertThat(learners.getRow(2).getCell(3).getStringCellValue()).isEqualTo("no address");
            assertThat(book.getSheet("Results").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("look there");
            assertThat(book.getSheet("Results").getRow(1).getCell(2).getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void a_sheet_with_nothing_to_repair_stays_as_it_is_and_one_that_was_repaired_loses_its_marks() throws IOException {
        try (XSSFWorkbook book = Marking.opened(noted(written(new XSSFWorkbook()), Map.of()))) {
            assertThat(book.getSheet("Learners").getRow(1).getLastCellNum()).isEqualTo((short) 2);
        }
        Path marked = noted(written(new XSSFWorkbook()), THERE);
        try (XSSFWorkbook book = Marking.opened(noted(marked, Map.of()))) {
            assertThat(colour(book.getSheet("Learners").getRow(2).getCell(1))).isNull();
            assertThat(book.getSheet("Learners").getRow(2).getCell(3)).isNull();
        }
    }

    @Test
    void an_old_workbook_comes_back_with_all_sheets_that_were_read() throws IOException {
        try (XSSFWorkbook book = Marking.opened(noted(written(new HSSFWorkbook()), THERE))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Results");
            assertThat(colour(book.getSheet("Learners").getRow(2).getCell(1))).isEqualTo("FFFDD5D0");
            assertThat(book.getSheet("Learners").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("no address");
        }
        try (XSSFWorkbook book = Marking.opened(noted(written(new HSSFWorkbook()), Map.of()))) {
            assertThat(book.getSheet("Learners").getRow(1).getLastCellNum()).isEqualTo((short) 2);
        }
    }

    private Path noted(Path file, Map<Integer, List<RepairNotes.Note>> there) throws IOException {
        Path noted = Files.createTempFile(dir, "noted", ".xlsx");
        try (RosterSource source = Rosters.open(file);
                OutputStream out = Files.newOutputStream(noted)) {
            new ProblemsWorkbook(Marking.HEADINGS)
                    .write(
                            file,
                            source,
                            new NotedTable(RESULTS, BESIDE),
                            List.of(new NotedTable(LEARNERS, there)),
                            out);
        }
        return noted;
    }

    private Path written(Workbook book) throws IOException {
        Path file = Files.createTempFile(dir, "sheets", ".upload");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            new Grid(book.createSheet("Learners"))
                    .row(1, "Northfield College")
                    .row(2, "Student ID", "Email")
                    .row(3, "001", "ada.x.edu");
            new Grid(book.createSheet("Results"))
                    .row(1, "Student ID", "Course code")
                    .row(2, "001", "MATH-101");
            book.write(out);
        }
        return file;
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() == null
                ? null
                : cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }
}
