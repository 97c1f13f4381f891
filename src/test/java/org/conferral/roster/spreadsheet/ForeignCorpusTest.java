package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are something else than their name says, locked or damaged: read for what they are, or refused with the reason. */
class ForeignCorpusTest {

    private static final String TABLE = "<table><tr><td>Student ID</td></tr><tr><td>1</td></tr></table>";

    @TempDir
    Path dir;

    @Test
    void a_workbook_that_is_called_a_text_file() throws IOException {
        expect(named("roster.csv", workbook()), """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void a_text_file_that_is_called_a_workbook() throws IOException {
        expect(named("roster.xlsx", "Student ID,First name,Last name,Email\n1,Ada,Okafor,ada@x.edu\n"), """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id A, given B, family C, email D
                2: 1 | Ada | Okafor | ada@x.edu
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>" + TABLE,
                "\uFEFF  <!DOCTYPE html>\n<html>" + TABLE,
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">" + TABLE,
                "<style>td { mso-number-format: '\\@' }</style>\n" + TABLE,
                "<!-- exported --><TABLE border=1><TR><TD>Student ID",
                "<div>" + TABLE + "</div>",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n<html>" + TABLE
            })
    void a_web_page_that_is_called_a_workbook(String page) throws IOException {
        expect(named("roster.xls", page), "refuse WEB_PAGE\n");
    }

    @Test
    void a_name_in_angle_brackets_makes_no_web_page() throws IOException {
        expect(named("roster.csv", "<b>;Student ID;First name;Last name;Email\n;1;Ada;Okafor;ada@x.edu\n"), """
                text in UTF-8 parted by ;
                CSV, headings in row 1
                columns id B, given C, family D, email E
                unused A <b>
                2: 1 | Ada | Okafor | ada@x.edu
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n1 0 obj",
                "{\\rtf1 Student ID}",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
            })
    void what_can_be_no_roster(String content) throws IOException {
        expect(named("roster.xls", content), "refuse NOT_A_SPREADSHEET\n");
    }

    @Test
    void a_folder_of_text_files_in_one_archive() throws IOException {
        expect(archive("roster.csv"), "refuse NOT_A_SPREADSHEET\n");
        expect(archive("word/document.xml"), "refuse NOT_A_SPREADSHEET\n");
        expect(archive("Index/Document.iwa"), "refuse NOT_A_SPREADSHEET\n");
    }

    @Test
    void a_workbook_with_a_password() throws Exception {
        Path file = dir.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(workbook());
            }
            container.writeFilesystem(out);
        }
        expect(file, "refuse PASSWORD_PROTECTED\n");
    }

    @Test
    void a_workbook_of_excel_97_with_a_password() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Grid(book.createSheet("Roster")).row(1, (Object[]) Grid.HEAD).row(2, Grid.ADA);
            book.write(out);
            expect(Rosters.bytes(dir, out.toByteArray()), "refuse PASSWORD_PROTECTED\n");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void a_workbook_whose_upload_broke_off() throws IOException {
        byte[] whole = workbook();
        for (int kept : new int[] {100, whole.length / 2, whole.length - 1}) {
            expect(Rosters.bytes(dir, Arrays.copyOf(whole, kept)), "refuse CORRUPT\n");
        }
    }

    @Test
    void a_workbook_in_which_nothing_was_written() throws IOException {
        expect(Rosters.workbook(dir, book -> book.createSheet("Sheet1")), "refuse EMPTY\n");
    }

    @Test
    void a_workbook_of_headings_only() {
        expect(
                Rosters.workbook(dir, book -> new Grid(book.createSheet("Roster")).row(1, (Object[]) Grid.HEAD)),
                "refuse NO_ROWS\n");
    }

    @Test
    void a_text_file_that_was_opened_the_wrong_way_and_saved_as_a_workbook() {
        expect(
                Rosters.workbook(
                        dir,
                        book -> new Grid(book.createSheet("Roster"))
                                .row(1, "Student ID;First name;Last name;Email")
                                .row(2, "00123;Ada;Okafor;ada@x.edu")),
                "refuse NO_HEADER\n");
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(Rosters.workbook(
                dir,
                book -> new Grid(book.createSheet("Roster"))
                        .row(1, (Object[]) Grid.HEAD)
                        .row(2, Grid.ADA)));
    }

    private Path named(String name, String content) throws IOException {
        return named(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path named(String name, byte[] content) throws IOException {
        Path file = dir.resolve(name);
        Files.copy(new ByteArrayInputStream(content), file);
        return file;
    }

    private Path archive(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return Rosters.bytes(dir, bytes.toByteArray());
    }
}
