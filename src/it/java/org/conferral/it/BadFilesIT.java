package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a registrar is told when a file or a row is wrong. */
class BadFilesIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void files_that_are_no_rosters_are_refused_with_one_reason_each() throws Exception {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertRefused("noise.xlsx", noise, "file-not-a-spreadsheet");
        assertRefused("empty.csv", new byte[0], "file-empty");
        assertRefused(
                "headings.csv", Workbooks.text("Student ID,First name,Last name,Email,Award date\n"), "file-no-rows");
        assertRefused("secret.xlsx", passwordProtected(), "file-password-protected");
        assertRefused("page.xlsx", Workbooks.text("<html><table><tr><td>x</td></tr></table></html>"), "file-web-page");
        assertRefused("paper.xlsx", Workbooks.text("%PDF-1.7\n"), "file-not-a-spreadsheet");
        assertRefused(
                "picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "file-not-a-spreadsheet");
        assertRefused(
                "open.csv",
                Workbooks.text(HEAD + "1,\"Ada,Lovelace,ada@example.edu,2026-05-29\n"),
                "file-quote-not-closed");
        assertRefused("huge.csv", new byte[(250 << 20) + 1], "file-too-large");
        byte[] workbook = workbook();
        assertRefused("cut.xlsx", Arrays.copyOf(workbook, workbook.length / 2), "file-corrupt");
    }

    @Test
    void good_rows_go_on_and_each_bad_cell_is_named_with_its_repair() {
        JsonObject roster = upload("mixed.csv", Workbooks.text("""
                Student ID;First name;Last name;Email;Award date
                007;Ada;"Lovelace; Countess";ada@example.edu;2026-05-29
                008;Bob;Ray;bob.example.edu;31/02/2026
                007;Ada;Lovelace;ada@example.edu;2026-05-29
                """));

        assertThat(roster.getString("outcome")).isEqualTo("import");
        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(1);
        assertThat(roster.getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding ->
                        finding.getInt("row") + " " + finding.getString("column") + " " + finding.getString("code"))
                .containsExactly(
                        "3 Email email-without-at", "3 Award date date-impossible", "4 Student ID duplicate-learner");
        assertThat(roster.getJsonArray("findings").getValuesAs(JsonObject.class))
                .allSatisfy(finding -> assertThat(finding.getString("message") + finding.getString("repair"))
                        .doesNotContain("???", "{"));
        JsonObject row = api.get("/rosters/" + roster.getString("id") + "/rows")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(row.getInt("row")).isEqualTo(2);
        assertThat(row.getJsonObject("fields").getString("learner.id")).isEqualTo("007");
        assertThat(row.getJsonObject("fields").getString("learner.familyName")).isEqualTo("Lovelace; Countess");
    }

    @Test
    void text_is_read_in_every_usual_encoding() {
        String text = HEAD + "1,Zoë,Lovelace,zoe@example.edu,2026-05-29\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            JsonObject roster = upload("encoded.csv", text.getBytes(charset));
            assertThat(api.get("/rosters/" + roster.getString("id") + "/rows").text())
                    .as(charset.name())
                    .contains("Zoë");
        }
    }

    @Test
    void a_transcript_says_which_row_a_record_goes_on_without() {
        byte[] rows = Workbooks.text("""
                Student ID,First name,Last name,Email,Achievement code,Award date
                1,Ada,Lovelace,ada@example.edu,CHEM-210,2026-02-30
                1,Ada,Lovelace,ada@example.edu,MATH-101,2026-05-29
                """);

        JsonObject roster = api.upload("left.csv", rows, Map.of("recordTemplate", "demo-transcript"))
                .json();

        assertThat(roster.getJsonObject("counts").toString())
                .isEqualTo("{\"rows\":2,\"accepted\":1,\"rejected\":1,\"warnings\":1}");
        JsonObject warning = roster.getJsonArray("findings").getJsonObject(1);
        assertThat(warning.getString("code")).isEqualTo("record-without-row");
        assertThat(warning.getInt("row")).isEqualTo(2);
        assertThat(warning.getString("message")).startsWith("Row 2 of Ada Lovelace stays behind");
    }

    @Test
    void the_rows_that_stay_behind_come_back_as_a_workbook() {
        JsonObject roster = upload("bad.csv", Workbooks.text("""
                Student ID,First name,Last name,Email,Award date
                007,Ada,Lovelace,ada.example.edu,2026-05-29
                """));

        Api.Answer workbook = api.get("/rosters/" + roster.getString("id") + "/problems.xlsx");

        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.bytes()).startsWith('P', 'K');
    }

    @Test
    void what_the_file_does_not_tell_is_asked_and_the_answer_is_enough() {
        JsonObject asked = upload("dates.csv", Workbooks.text("""
                Student ID,First name,Last name,Email,Award date
                007,Ada,Lovelace,ada@example.edu,05/06/2026
                """));
        assertThat(asked.getString("outcome")).isEqualTo("ask");
        assertThat(asked.getJsonArray("questions").getJsonObject(0).getString("kind"))
                .isEqualTo("date-order");

        JsonObject decided = api.post("/rosters/" + asked.getString("id") + "/decisions", "{\"dateOrder\":\"DMY\"}")
                .json();

        assertThat(decided.getString("outcome")).isEqualTo("import");
        assertThat(api.get("/rosters/" + asked.getString("id") + "/rows").text())
                .contains("2026-06-05");
    }

    private void assertRefused(String name, byte[] content, String code) {
        JsonObject roster = upload(name, content);
        assertThat(roster.getString("outcome")).as(name).isEqualTo("reject");
        assertThat(roster.getJsonArray("findings")).as(name).hasSize(1);
        assertThat(roster.getJsonArray("findings").getJsonObject(0).getString("code"))
                .as(name)
                .isEqualTo(code);
        assertThat(roster.getJsonArray("findings").getJsonObject(0).getString("message"))
                .contains("“" + name + "”");
        assertThat(api.get("/rosters/" + roster.getString("id") + "/rows")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    private JsonObject upload(String name, byte[] content) {
        Api.Answer answer = api.upload(name, content, Map.of("recordTemplate", "demo-certificate"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("Email");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] passwordProtected() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(files)) {
                encrypted.write(workbook());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
