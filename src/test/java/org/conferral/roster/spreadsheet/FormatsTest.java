package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Cell;
import org.conferral.roster.RosterSource;
import org.conferral.roster.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table in every format a registrar's programs write: it has to read the same in each of them. */
class FormatsTest {

    private static final List<String> TABLE = List.of(
            "2: TEXT Student ID | TEXT Name | TEXT Awarded | TEXT Credits | TEXT Passed | TEXT Note",
            "3: TEXT 00123 | TEXT Zoë Müller | DATE 2026-05-29 | NUMBER 4.5 | BOOLEAN TRUE | TEXT line one",
            "4: NUMBER 124/00124 | TEXT 李小龍 | DATE 2024-02-29 | NUMBER 3 | BOOLEAN FALSE | ERROR #DIV/0!",
            "7: NUMBER 123456789012345 | TEXT أحمد | DATE 1999-12-31 | NUMBER 0.1 | EMPTY  | TEXT Total: 7");

    @TempDir
    Path dir;

    @Test
    void a_workbook_of_today() throws IOException {
        assertThat(table(written(new XSSFWorkbook(), "roster.xlsx"))).isEqualTo(TABLE);
    }

    @Test
    void a_workbook_of_excel_97() throws IOException {
        Path file = written(new HSSFWorkbook(), "roster.xls");
        assertThat(table(file)).isEqualTo(TABLE);
        assertThat(sheets(file)).containsExactly("Front page", "Grades");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "xlsx"})
    void what_libreoffice_makes_of_it(String ending) throws IOException, InterruptedException {
        Path file = written(new XSSFWorkbook(), "roster.xlsx");
        Path converted = dir.resolve("out/roster." + ending);
        assumeTrue(converted(file, ending), "LibreOffice is not there");
        // LibreOffice keeps truth values of workbooks as numbers in its own format
        assertThat(table(converted))
                .isEqualTo(
                        ending.equals("ods")
                                ? TABLE.stream()
                                        .map(row -> row.replace("BOOLEAN TRUE", "NUMBER 1")
                                                .replace("BOOLEAN FALSE", "NUMBER 0"))
                                        .toList()
                                : TABLE);
        assertThat(sheets(converted)).containsExactly("Front page", "Grades");
    }

    @Test
    void a_file_is_known_by_its_content_and_not_by_its_name() throws IOException {
        Path file = written(new HSSFWorkbook(), "roster.csv");
        assertThat(table(file)).isEqualTo(TABLE);
    }

    @Test
    void an_open_document_as_programs_may_write_it() throws IOException {
        String row = """
                <t:table-row><t:table-cell o:value-type="string"><x:p>A<x:s x:c="2"/>b</x:p><x:p>c</x:p></t:table-cell>
                <t:table-cell t:number-columns-repeated="2" o:value-type="float" o:value="7"><x:p>007</x:p></t:table-cell>
                <t:table-cell o:value-type="date" o:date-value="2026-05-29T10:30:00"><x:p>29/05/26</x:p></t:table-cell>
                <t:table-cell t:formula="of:=1/0" o:value-type="float" o:value="0"><x:p>#DIV/0!</x:p></t:table-cell>
                <t:table-cell t:formula="of:=[.A1]"/>
                <t:table-cell o:value-type="string"><o:annotation><x:p>A remark</x:p></o:annotation><x:p>seen</x:p></t:table-cell>
                </t:table-row>
                <t:table-row t:number-rows-repeated="2"><t:table-cell/><t:covered-table-cell o:value-type="percentage" o:value="0.5"><x:p>50%</x:p></t:covered-table-cell></t:table-row>
                <t:table-row t:number-rows-repeated="1048000"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>
                """;
        Path file =
                ods("<t:table t:name=\"One\" t:style-name=\"hidden\"><t:table-row/></t:table><t:table t:name=\"Two\">"
                        + row + "</t:table>");
        assertThat(sheets(file)).containsExactly("Two");
        assertThat(rows(file, "Two"))
                .containsExactly(
                        "1: TEXT A  b\nc | NUMBER 7/007 | NUMBER 7/007 | DATE 2026-05-29T10:30 | ERROR #DIV/0! | EMPTY  | TEXT seen",
                        "2: EMPTY  | NUMBER 0.5/50%",
                        "3: EMPTY  | NUMBER 0.5/50%");
    }

    @Test
    void a_workbook_of_the_strict_kind() throws IOException {
        Path file = dir.resolve("strict.xlsx");
        String names = "http://purl.oclc.org/ooxml/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/></Types>""");
            put(zip, "_rels/.rels", relation(names + "officeDocument/relationships/officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relation(names + "officeDocument/relationships/worksheet", "sheet.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + names + "spreadsheetml/main\" conformance=\"strict\" xmlns:r=\"" + names
                            + "officeDocument/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/sheet.xml",
                    "<worksheet xmlns=\"" + names + "spreadsheetml/main\"><sheetData><row r=\"1\">"
                            + "<c r=\"A1\" t=\"inlineStr\"><is><t>Ada</t></is></c>"
                            + "<c r=\"B1\" t=\"d\"><v>2026-05-29T00:00:00</v></c><c r=\"C1\" t=\"d\"><v>2026-05-29</v></c></row></sheetData></worksheet>");
        }
        assertThat(rows(file, "S")).containsExactly("1: TEXT Ada | DATE 2026-05-29 | DATE 2026-05-29");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private Path ods(String tables) throws IOException {
        Path file = dir.resolve("roster.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(
                    zip,
                    "content.xml",
                    "<o:document-content xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:x=\"urn:x\" xmlns:y=\"urn:y\"><o:automatic-styles>"
                            + "<y:style y:name=\"hidden\"><y:table-properties t:display=\"false\"/></y:style></o:automatic-styles>"
                            + "<o:body>" + tables + "</o:body></o:document-content>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path written(Workbook workbook, String name) throws IOException {
        Path file = dir.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Front page").createRow(0).createCell(0).setCellValue("Ask the registry");
            Sheet hidden = workbook.createSheet("Lists");
            hidden.createRow(0).createCell(0).setCellValue("hidden");
            fill(workbook, workbook.createSheet("Grades"));
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Workbook workbook, Sheet sheet) {
        CellStyle day = style(workbook, "dd/mm/yyyy");
        CellStyle padded = style(workbook, "00000");
        head(sheet.createRow(1));
        Row first = sheet.createRow(2);
        first.createCell(0).setCellValue("00123");
        person(first, "Zoë Müller", LocalDate.of(2026, 5, 29), day, 4.5);
        first.createCell(4).setCellValue(true);
        first.createCell(5).setCellValue("line one");
        Row second = sheet.createRow(3);
        second.createCell(0).setCellValue(124);
        second.getCell(0).setCellStyle(padded);
        person(second, "李小龍", LocalDate.of(2024, 2, 29), day, 3);
        second.createCell(4).setCellValue(false);
        second.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
        Row third = sheet.createRow(6);
        third.createCell(0).setCellValue(123_456_789_012_345d);
        person(third, "أحمد", LocalDate.of(1999, 12, 31), day, 0.1);
        third.createCell(5).setCellFormula("\"Total: \"&7");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(third.getCell(5));
    }

    private static void head(Row row) {
        List<String> names = List.of("Student ID", "Name", "Awarded", "Credits", "Passed", "Note");
        IntStream.range(0, names.size()).forEach(i -> row.createCell(i).setCellValue(names.get(i)));
    }

    private static void person(Row row, String name, LocalDate awarded, CellStyle day, double credits) {
        row.createCell(1).setCellValue(name);
        row.createCell(2).setCellValue(awarded);
        row.getCell(2).setCellStyle(day);
        row.createCell(3).setCellValue(credits);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private boolean converted(Path file, String ending) throws InterruptedException {
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + dir.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            ending,
                            "--outdir",
                            dir.resolve("out").toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("office.log").toFile())
                    .start();
            return office.waitFor(2, TimeUnit.MINUTES) && office.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static List<String> table(Path file) {
        return rows(file, "Grades");
    }

    private static List<String> sheets(Path file) {
        try (RosterSource source = Rosters.open(file)) {
            return source.sheets();
        }
    }

    private static List<String> rows(Path file, String sheet) {
        List<String> rows = new ArrayList<>();
        try (RosterSource source = Rosters.open(file)) {
            source.read(sheet, row -> rows.add(text(row)));
        }
        return rows;
    }

    private static String text(SheetRow row) {
        return row.number() + ": "
                + String.join(" | ", row.cells().stream().map(FormatsTest::text).toList());
    }

    private static String text(Cell cell) {
        return cell.kind() + " " + cell.text() + (cell.shown().equals(cell.text()) ? "" : "/" + cell.shown());
    }
}
