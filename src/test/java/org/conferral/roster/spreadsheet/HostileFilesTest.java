package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                    + "<Override PartName=\"/xl/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
    private static final String RELS =
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
    private static final String WORKBOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";

    @TempDir
    Path dir;

    @Test
    void a_plain_hand_made_workbook_is_read() throws IOException {
        Path file = workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Hi</t></is></c></row>", "<sst/>");
        assertThat(Rosters.shown(file).get(0)).containsExactly("Hi");
    }

    @Test
    void what_is_no_spreadsheet_is_told_apart() throws IOException {
        assertThat(refusal("")).isEqualTo(FileCode.EMPTY);
        assertThat(refusal("\n \n")).isEqualTo(FileCode.EMPTY);
        assertThat(refusal("%PDF-1.7 …")).isEqualTo(FileCode.NOT_A_SPREADSHEET);
        assertThat(refusal("<html><table><tr><td>1")).isEqualTo(FileCode.WEB_PAGE);
        assertThat(refusal(Rosters.bytes(dir, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})))
                .isEqualTo(FileCode.NOT_A_SPREADSHEET);
        assertThat(refusal(zip("word/document.xml", "<x/>", "[Content_Types].xml", "<Types/>")))
                .isEqualTo(FileCode.NOT_A_SPREADSHEET);
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")))
                .isEqualTo(FileCode.NOT_A_SPREADSHEET);
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(FileCode.CORRUPT);
        assertThat(refusal(zip("xl/workbook.bin", "x", "[Content_Types].xml", "<Types/>")))
                .isEqualTo(FileCode.BINARY_WORKBOOK);
    }

    @Test
    void a_password_protected_workbook_is_named() throws Exception {
        Path file = dir.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write("anything".getBytes(StandardCharsets.UTF_8));
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo(FileCode.PASSWORD_PROTECTED);
    }

    @Test
    void an_excel_file_of_before_1997_is_named() throws IOException {
        assertThat(refusal(container("Book", new byte[600]))).isEqualTo(FileCode.OLD_EXCEL);
        assertThat(refusal(container("WordDocument", new byte[600]))).isEqualTo(FileCode.NOT_A_SPREADSHEET);
    }

    @Test
    void an_old_workbook_that_breaks_off_is_damaged() throws IOException {
        assertThat(refusal(container("Workbook", new byte[600]))).isEqualTo(FileCode.CORRUPT);
        byte[] whole;
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("S");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Row " + i);
            }
            workbook.write(out);
            whole = out.toByteArray();
        }
        Path cut = Rosters.bytes(dir, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Rosters.rows(cut)).isInstanceOf(UnusableFile.class);
    }

    private Path container(String name, byte[] content) throws IOException {
        Path file = dir.resolve(name + ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(content), name);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void an_old_excel_file_with_a_password_is_named_by_its_password() throws IOException {
        Path file = dir.resolve("secret.xls");
        byte[] stream = new byte[600];
        byte[] records = {9, 8, 4, 0, 0, 6, 5, 0, 0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0};
        System.arraycopy(records, 0, stream, 0, records.length);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo(FileCode.PASSWORD_PROTECTED);
    }

    @Test
    void a_last_cell_that_only_has_a_format_does_no_harm() throws IOException {
        Path file = workbook(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>",
                "<sst/>");
        assertThat(Rosters.shown(file)).containsExactly(List.of("1"));
    }

    @Test
    void the_row_that_is_beyond_reason_is_named() throws IOException {
        assertThat(place(workbook("<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>", "<sst/>")))
                .isEqualTo(7);
        assertThat(place(workbook(
                        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + "y".repeat(40_000) + "</t></is></c></row>",
                        "<sst/>")))
                .isEqualTo(3);
        assertThat(place(Rosters.text(dir, "a,b\n1,2\n" + ",".repeat(600) + "x\n")))
                .isEqualTo(3);
    }

    private static int place(Path file) {
        return catchThrowableOfType(UnusableFile.class, () -> Rosters.rows(file))
                .row();
    }

    @Test
    void a_cut_off_workbook_is_corrupt() throws IOException {
        byte[] whole = Files.readAllBytes(workbook("", "<sst/>"));
        assertThat(refusal(Rosters.bytes(dir, Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(FileCode.CORRUPT);
    }

    @Test
    void a_small_file_that_unpacks_to_huge_texts_is_refused() throws IOException {
        String strings = "<sst><si><t>" + "x".repeat(30_000) + "</t></si>"
                + ("<si><t>" + "x".repeat(30_000) + "</t></si>").repeat(1_500) + "</sst>";
        Path file = workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refusal(file)).isEqualTo(FileCode.UNPACKS_TOO_LARGE);
    }

    @Test
    void rows_columns_and_cells_beyond_reason_are_refused() throws IOException {
        assertThat(refusal(workbook("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>", "<sst/>")))
                .isEqualTo(FileCode.TOO_MANY_ROWS);
        assertThat(refusal(workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "<sst/>")))
                .isEqualTo(FileCode.TOO_MANY_COLUMNS);
        String longText =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "y".repeat(40_000) + "</t></is></c></row>";
        assertThat(refusal(workbook(longText, "<sst/>"))).isEqualTo(FileCode.CELL_TOO_LONG);
    }

    @Test
    void references_out_of_the_file_are_not_followed() throws IOException {
        String doctype = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>";
        Path file = workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", doctype);
        assertThat(refusal(file)).isEqualTo(FileCode.CORRUPT);
    }

    @Test
    void rows_that_go_back_are_refused_because_no_spreadsheet_program_writes_them() throws IOException {
        assertThat(refusal(workbook("<row r=\"5\"/><row r=\"2\"/>", "<sst/>"))).isEqualTo(FileCode.CORRUPT);
    }

    @Test
    void a_quotation_mark_that_never_ends_is_named() {
        Path file = Rosters.text(dir, "Student ID,Email\n1,\"a@x.edu\n" + "2,b@x.edu\n".repeat(20_000));
        assertThat(refusal(file)).isEqualTo(FileCode.QUOTE_NOT_CLOSED);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_opened() {
        Limits small = new Limits(10, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        Path file = Rosters.text(dir, "Student ID,Email");
        UnusableFile refusal =
                catchThrowableOfType(UnusableFile.class, () -> new RosterFiles(small).open(file, Optional.empty()));
        assertThat(refusal.code()).isEqualTo(FileCode.TOO_LARGE);
    }

    private FileCode refusal(String text) {
        return refusal(Rosters.text(dir, text));
    }

    private static FileCode refusal(Path file) {
        UnusableFile refusal = catchThrowableOfType(UnusableFile.class, () -> Rosters.rows(file));
        assertThat(refusal).as("a refusal of %s", file).isNotNull();
        return refusal.code();
    }

    private Path workbook(String rows, String strings) throws IOException {
        String rels = RELS.formatted("worksheet", "sheet1.xml")
                .replace(
                        "</Relationships>",
                        "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        return zip(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                RELS.formatted("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                WORKBOOK,
                "xl/_rels/workbook.xml.rels",
                rels,
                "xl/sheet1.xml",
                SHEET.formatted(rows),
                "xl/sharedStrings.xml",
                strings);
    }

    private Path zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Rosters.bytes(dir, bytes.toByteArray());
    }
}
