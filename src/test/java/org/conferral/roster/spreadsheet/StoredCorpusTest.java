package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One roster as different programs store it: a registrar neither knows nor cares how, and expects the same of all. */
class StoredCorpusTest {

    private static final String READ = """
            Roster, headings in row 1
            columns id A, given B, family C, email D, born E, grade F
            2: 00123 | Ada | Okafor | ada@x.edu | born 2001-04-03 | grade 85%
            3: 00124 | 小龍 | O’Brien-Li | bo@x.edu | born 2000-02-29 | grade A-
            """;

    @TempDir
    Path dir;

    @Test
    void a_workbook_with_its_texts_in_one_place() throws IOException {
        expect(written(new XSSFWorkbook()), READ);
    }

    @Test
    void a_workbook_with_its_texts_in_their_cells() throws IOException {
        expect(written(new SXSSFWorkbook()), READ);
    }

    @Test
    void a_workbook_with_macros() throws IOException {
        expect(written(new XSSFWorkbook(XSSFWorkbookType.XLSM)), READ);
    }

    @Test
    void a_workbook_of_excel_97() throws IOException {
        expect(written(new HSSFWorkbook()), READ);
    }

    @Test
    void a_workbook_of_the_strict_kind() throws IOException {
        expect(rewritten(written(new XSSFWorkbook()), (name, text) -> strict(text)), READ);
    }

    @Test
    void a_workbook_whose_rows_and_cells_bear_no_numbers() throws IOException {
        expect(inSheet(xml -> xml.replaceAll("(<row|<c) r=\"[A-Z]*\\d+\"", "$1")), READ);
    }

    @Test
    void a_workbook_that_gives_every_name_a_prefix() throws IOException {
        expect(inSheet(xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x=")), READ);
    }

    @Test
    void a_workbook_that_points_to_its_sheets_from_the_root() throws IOException {
        expect(
                rewritten(
                        written(new XSSFWorkbook()),
                        (name, text) -> name.endsWith("workbook.xml.rels")
                                ? text.replaceAll("Target=\"([a-z])", "Target=\"/xl/$1")
                                : text),
                READ);
    }

    @Test
    void a_workbook_that_says_a_smaller_size_than_it_has() throws IOException {
        expect(inSheet(xml -> xml.replaceAll("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1\"/>")), READ);
    }

    @Test
    void a_workbook_without_a_word_on_how_its_cells_look() throws IOException {
        Path file = rewritten(
                written(new XSSFWorkbook()),
                (name, text) -> name.endsWith("styles.xml")
                        ? "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                        : text);
        expect(file, """
                Roster, headings in row 1
                columns id A, given B, family C, email D, born E, grade F
                2: stays behind, DATE_IS_NUMBER at E «36984»
                3: stays behind, DATE_IS_NUMBER at E «36585»
                """);
    }

    private Path written(Workbook book) throws IOException {
        Path file = Files.createTempFile(dir, "roster", ".upload");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            new Grid(book.createSheet("Roster"))
                    .row(1, "Student ID", "First name", "Last name", "Email", "Date of birth", "Grade")
                    .row(2, 123, "Ada", "Okafor", "ada@x.edu", LocalDate.of(2001, 4, 3), 0.85)
                    .format("A2", "00000")
                    .format("F2", "0%")
                    .row(3, 124, "小龍", "O’Brien-Li", "bo@x.edu", LocalDate.of(2000, 2, 29), "A-")
                    .format("A3", "00000");
            book.write(out);
        }
        return file;
    }

    private Path inSheet(UnaryOperator<String> change) throws IOException {
        return rewritten(
                written(new XSSFWorkbook()),
                (name, text) -> name.startsWith("xl/worksheets/sheet") ? change.apply(text) : text);
    }

    private Path rewritten(Path file, BiFunction<String, String, String> change) throws IOException {
        Path changed = Files.createTempFile(dir, "roster", ".upload");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().toList()) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return changed;
    }

    private static String strict(String text) {
        return text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
}
