package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registrar brings files of every kind, good and bad, and decides how they are understood. */
class RosterJourneysIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date\n";
    private static final String ADA = "1,Ada,Lovelace,ada@example.edu,2026-05-29\n";
    private static final String TITLED = "Northfield College\n\n" + HEAD + ADA;

    @Test
    void a_heading_row_without_headings_is_refused_at_its_field() {
        try (Visitor registrar = uploaded("titled.csv", TITLED)) {
            registrar
                    .press("columns")
                    .fill("mapping:headerRow", "4")
                    .press("mapping:check")
                    .looks("mapping-heading-refused");
            assertThat(registrar.textOf("mapping:headerRowMessage")).contains("Row 4", "titled.csv");

            registrar.fill("mapping:headerRow", "four").press("mapping:check");
            registrar.awaits("Give the number of a row from 1 to 1,000");

            registrar.fill("mapping:headerRow", "3").press("mapping:check");
            assertThat(registrar.textOf("tally")).startsWith("1 ready");
        }
    }

    @Test
    void the_sheet_is_changed_after_it_was_guessed() {
        byte[] file = Workbooks.sheets(Map.of("Roster", 0, "Second", 3));
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Certificate of achievement")
                    .choose("upload:file", "sheets.xlsx", file)
                    .press("upload:submit")
                    .looks("mapping-sheets")
                    .select("mapping:sheet", "Roster")
                    .press("mapping:check");
            registrar.awaits("sheet Roster, headings in row 1");

            registrar.press("columns").select("mapping:sheet", "Second").press("mapping:check");
            registrar.awaits("sheet Second, headings in row 4");
        }
    }

    @Test
    void a_roster_whose_records_are_released_stays_as_it_is() {
        try (Visitor registrar = uploaded("sealed.csv", HEAD + ADA)) {
            String problems = registrar.url();
            registrar.press("goOn").fill("batch:name", "Sealed by the browser").press("batch:order");
            registrar.press("release:go").awaits("main .standing", "Released");

            assertThat(registrar.open(problems).text()).doesNotContain("Change columns");
            registrar.open(problems.replace("/problems", "/mapping")).looks("mapping-sealed");
            assertThat(registrar.textOf("sealed")).contains("Upload the file again");
        }
    }

    @Test
    void a_row_that_a_record_goes_on_without_is_named() {
        String text = "Student ID,First name,Last name,Email,Achievement code,Award date\n"
                + "1,Ada,Lovelace,ada@example.edu,MATH-101,2026-05-29\n"
                + "1,Ada,Lovelace,ada@example.edu,CHEM-210,2026-02-30\n";
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "left.csv", text.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .looks("problems-left-behind");
            assertThat(registrar.text()).contains("Row 3 of Ada Lovelace stays behind");
        }
    }

    @Test
    void wrong_cells_are_repaired_in_place_and_the_repair_is_taken_back() {
        String text = "Student ID,First name,Last name,Email,Achievement code,Award date\n"
                + "1,Ada,Lovelace,ada(at)example.edu,MATH-101,2026-05-29\n"
                + "2,Bo,Li,bo@example.edu,Calculus,2026-05-29\n"
                + "3,Cy,Oz,cy@example.edu,Calculus,2026-05-29\n"
                + "4,Di,,di@example.edu,MATH-101,2026-05-29\n";
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "repair.csv", text.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .awaits("0 ready · 4 to repair")
                    .looks("problems-repair");
            registrar.press("repair:check").awaits("Nothing was changed");
            registrar
                    .tick("Use “ada@example.edu”")
                    .selectLabelled("Change “Calculus” in Achievement code to", "CHEM-210")
                    .fillLabelled("Write into Last name", "Doe")
                    .press("repair:check")
                    .awaits("4 ready · 0 to repair")
                    .awaits("3 changes are made and checked")
                    .unfold("3 changes made here")
                    .looks("problems-repaired");
            registrar
                    .pressLabelled("Undo the change of “Calculus” to “CHEM-210”")
                    .awaits("2 ready · 2 to repair");
        }
    }

    @Test
    void what_comes_from_another_sheet_is_repaired_where_it_stands() throws IOException {
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "learners.xlsx", onTwoSheets())
                    .press("upload:submit")
                    .awaits("5 ready · 3 to repair")
                    .looks("problems-sheets");
            assertThat(registrar.text())
                    .contains("On sheet Learners; used in 2 rows: 2, 3", "Sheet Learners, row 3")
                    .contains("Another table begins in row 11", "3 April 2001 may have been 4 March 2001");
            registrar
                    .fillLabelled("Write into Email", "l1@example.edu")
                    .fillLabelled("Change “l2.example.edu” in Email to", "l2@example.edu")
                    .press("repair:check")
                    .awaits("8 ready · 0 to repair");
        }
    }

    /** Two courses of the first learner, one of the others; two addresses to repair, days turned round, and a legend. */
    private static byte[] onTwoSheets() throws IOException {
        Object[] days = {
            "25/03/2001",
            LocalDate.of(2001, 4, 3),
            "31/12/2001",
            LocalDate.of(2001, 11, 5),
            "13/01/2001",
            LocalDate.of(2001, 1, 6),
            "14/01/2001"
        };
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet learners = book.createSheet("Learners");
            XSSFSheet results = book.createSheet("Results");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            fill(learners, 0, "Student ID", "First name", "Last name", "Email", "Date of birth");
            fill(results, 0, "Student ID", "Course code", "Grade");
            for (int i = 1; i <= days.length; i++) {
                String address = i == 1 ? "" : i == 2 ? "l2.example.edu" : "l" + i + "@example.edu";
                fill(learners, i, "LS-" + i, "Ada", "Okafor", address, days[i - 1]);
                if (days[i - 1] instanceof LocalDate) {
                    learners.getRow(i).getCell(4).setCellStyle(day);
                }
                fill(results, i + 1, "LS-" + i, "MATH-101", "A");
            }
            fill(results, 1, "LS-1", "CHEM-210", "B");
            fill(results, 10, "Grade", "Meaning");
            fill(results, 11, "A", "Excellent");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate date) {
                row.createCell(i).setCellValue(date);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void a_transcript_is_laid_out_by_terms_with_their_averages() {
        String head =
                "Student ID,First name,Last name,Email,Program,Term,Course code,Credits attempted,Credits,Grade,Term GPA,Cumulative GPA\n";
        String who = "TJ-1,Tess,Oku,tess.journey@example.edu,BSc Biology,";
        String text = head + who + "Fall 2024,MATH-101,4,4,A,4.00,4.00\n" + who + "Fall 2024,CHEM-210,4,3,B,4.00,4.00\n"
                + who + "Spring 2025,BIO-150,4,4,B,3.00,3.64\n";
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "transcript.csv", text.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .awaits("3 ready · 0 to repair")
                    .press("goOn")
                    .follow("See the records first")
                    .awaits("Cumulative GPA")
                    .awaits("Term GPA")
                    .looks("preview-transcript");
        }
    }

    @Test
    void people_are_used_again_and_a_roster_is_removed() throws IOException {
        try (Visitor registrar = uploaded("people.csv", HEAD + ADA)) {
            registrar.unfold("Use these people for another award").looks("roster-more");
            byte[] workbook = registrar.downloadLabelled("Academic transcript");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
                assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                        .isEqualTo("ada@example.edu");
            }
            registrar.unfold("Remove this roster").press("remove:do").awaits("“people.csv” was removed.");
        }
    }

    @Test
    void a_file_that_is_no_roster_is_called_by_its_name() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("paper.pdf", "%PDF-1.7\n");
        files.put("blank.csv", "\n \n");
        files.put("headings.csv", HEAD);
        files.put("open.csv", HEAD + "1,\"Ada,Lovelace,ada@example.edu,2026-05-29\n");
        files.put("page.xls", "<html><table><tr><td>Email</td></tr></table></html>");
        try (Visitor registrar = registrar()) {
            files.forEach((name, text) -> {
                upload(registrar, name, text.getBytes(StandardCharsets.UTF_8));
                assertThat(registrar.awaits("“" + name + "”").textOf("refusal")).isNotBlank();
                assertThat(registrar.text()).doesNotContain("Exception");
            });
        }
    }

    @Test
    void rows_copied_from_a_spreadsheet_are_pasted() {
        String rows = "Matrícula\tNombre\tApellidos\tCorreo electrónico\tFecha de obtención\n"
                + "00123\tJosé\tde la Cruz Martín\tjose.pasted@example.edu\t2026-05-29\n";
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Certificate of achievement")
                    .unfold("Or paste rows from a spreadsheet")
                    .fill("upload:pasted", rows)
                    .looks("upload-pasted")
                    .press("upload:submit")
                    .looks("pasted-checked");
            assertThat(registrar.text()).contains("In Pasted rows, headings in row 1.", "1 ready · 0 to repair");
        }
    }

    @Test
    void letters_read_wrong_are_read_anew_as_the_registrar_says() {
        byte[] file =
                (HEAD + "7,Zdeněk,Šťastný,zdenek@example.edu,2026-05-29\n").getBytes(Charset.forName("windows-1250"));
        try (Visitor registrar = registrar()) {
            upload(registrar, "letters.csv", file);
            assertThat(registrar.text()).contains("does not say how its letters are encoded");
            registrar
                    .follow("Change columns")
                    .select("mapping:encoding", "windows-1250")
                    .looks("mapping-letters")
                    .press("mapping:check");
            assertThat(registrar.text())
                    .contains("1 ready · 0 to repair")
                    .doesNotContain("does not say how its letters are encoded");
        }
    }

    @Test
    void a_file_without_content_is_told_from_none() {
        try (Visitor registrar = uploaded("nothing.csv", "")) {
            registrar.awaits("an empty file cannot be checked").looks("upload-empty");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_its_limit(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("huge.csv");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength((250 << 20) + 1000);
        }
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Certificate of achievement")
                    .choose("upload:file", file)
                    .press("upload:submit")
                    .awaits("A file may have up to 250 MB.");
        }
    }

    private static Visitor uploaded(String name, String text) {
        Visitor registrar = registrar();
        upload(registrar, name, text.getBytes(StandardCharsets.UTF_8));
        return registrar;
    }

    private static void upload(Visitor registrar, String name, byte[] content) {
        registrar
                .open("/intake/upload")
                .select("upload:template", "Certificate of achievement")
                .choose("upload:file", name, content)
                .press("upload:submit");
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
