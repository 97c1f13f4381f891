package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A transcript as student systems export it becomes a record with terms, programme and averages. */
class TranscriptIT {

    private static final String HEAD =
            "Student ID,First name,Last name,Email,Program,Term,Course code,Credits attempted,Credits,Grade,"
                    + "Term GPA,Cumulative GPA\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void terms_programme_and_averages_are_results_of_their_own() {
        String text = HEAD
                + "TR-1,Tess,Oku,tess.oku@example.edu,BSc Biology,Fall 2024,MATH-101,4,4,A,4.00,4.00\n"
                + "TR-1,Tess,Oku,tess.oku@example.edu,BSc Biology,Fall 2024,CHEM-210,4,4,A,4.00,4.00\n"
                + "TR-1,Tess,Oku,tess.oku@example.edu,BSc Biology,Spring 2025,BIO-150,4,0,F,0.00,2.67\n";
        JsonObject roster = upload(text);
        assertThat(roster.getString("outcome")).isEqualTo("import");
        assertThat(roster.getJsonArray("findings")).isEmpty();

        JsonObject record = issued(roster.getString("id"));

        List<JsonObject> bundle = record.getJsonObject("credentialSubject")
                .getJsonArray("verifiableCredential")
                .getValuesAs(JsonObject.class);
        assertThat(bundle)
                .extracting(TranscriptIT::name)
                .containsExactly(
                        "BSc Biology",
                        "Calculus I",
                        "Organic Chemistry I",
                        "General Biology",
                        "Fall 2024",
                        "Spring 2025");
        assertThat(figure(bundle.get(0), "Cumulative GPA")).isEqualTo("2.67");
        assertThat(figure(bundle.get(4), "Term GPA")).isEqualTo("4.00");
        assertThat(figure(bundle.get(3), "Credits attempted")).isEqualTo("4");
        assertThat(bundle.get(3).getJsonObject("credentialSubject").getInt("creditsEarned"))
                .isZero();
        assertThat(record.getJsonObject("credentialSubject").getJsonArray("association"))
                .hasSize(5);
    }

    @Test
    void learners_terms_and_results_come_on_sheets_of_their_own() throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Learners",
                List.of(
                        "Student ID,First name,Last name,Email,Program",
                        "TR-9,Una,Abe,una.abe@example.edu,BSc Biology"));
        sheets.put("Terms", List.of("Student ID,Term,Term GPA", "TR-9,Fall 2024,3.70", "TR-9,Spring 2025,3.30"));
        sheets.put(
                "Results",
                List.of(
                        "Student ID,Term,Course code,Grade,Credits",
                        "TR-9,Fall 2024,MATH-101,A,4",
                        "TR-9,Fall 2024,CHEM-210,B,4",
                        "TR-9,Spring 2025,BIO-150,B,4"));

        JsonObject roster = api.upload("sheets.xlsx", workbook(sheets), Map.of("recordTemplate", "demo-transcript"))
                .json();

        assertThat(roster.getString("outcome")).as(roster.toString()).isEqualTo("import");
        assertThat(roster.getString("sheet")).isEqualTo("Results");
        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(3);
        List<JsonObject> bundle = issued(roster.getString("id"))
                .getJsonObject("credentialSubject")
                .getJsonArray("verifiableCredential")
                .getValuesAs(JsonObject.class);
        assertThat(bundle)
                .extracting(TranscriptIT::name)
                .containsExactly(
                        "BSc Biology",
                        "Calculus I",
                        "Organic Chemistry I",
                        "General Biology",
                        "Fall 2024",
                        "Spring 2025");
        assertThat(figure(bundle.get(5), "Term GPA")).isEqualTo("3.30");
    }

    @Test
    void a_wrong_value_of_another_sheet_is_told_marked_and_repaired_where_it_stands() throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("Learners", List.of("Student ID,First name,Last name,Email", "TR-8,Vic,Moe,vic.moe.example.edu"));
        sheets.put(
                "Results",
                List.of("Student ID,Term,Course code", "TR-8,Fall 2024,MATH-101", "TR-8,Fall 2024,CHEM-210"));
        JsonObject roster = api.upload("wrong.xlsx", workbook(sheets), Map.of("recordTemplate", "demo-transcript"))
                .json();

        JsonObject finding = roster.getJsonArray("findings").getJsonObject(1);
        assertThat(finding.getString("code")).isEqualTo("email-without-at");
        assertThat(finding.getString("sheet")).isEqualTo("Learners");
        assertThat(finding.getInt("row")).isEqualTo(2);
        assertThat(finding.getInt("rosterRow")).isEqualTo(3);
        assertThat(finding.getString("column")).isEqualTo("Email");

        byte[] noted =
                api.get("/rosters/" + roster.getString("id") + "/problems.xlsx").bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(noted));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row learner = book.getSheet("Learners").getRow(1);
            assertThat(learner.getCell(3).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(learner.getCell(5).getStringCellValue()).contains("vic.moe.example.edu");
            assertThat(book.getSheet("Results").getRow(2).getCell(4).getStringCellValue())
                    .contains("On sheet “Learners”, cell D2");
            learner.getCell(3).setCellValue("vic.moe@example.edu");
            book.write(out);
            JsonObject repaired = api.replaceFile(roster.getString("id"), "right.xlsx", out.toByteArray())
                    .json();
            assertThat(repaired.getJsonObject("counts").getInt("accepted")).isEqualTo(2);
            assertThat(repaired.getJsonObject("changes").getInt("changed")).isEqualTo(2);
        }
    }

    private static byte[] workbook(Map<String, List<String>> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheets.forEach((name, lines) -> {
                Sheet sheet = book.createSheet(name);
                for (String line : lines) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (String value : line.split(",")) {
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
                    }
                }
            });
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void two_averages_of_one_term_are_a_contradiction() {
        JsonObject roster = upload(HEAD
                + "TR-2,Ugo,Eze,ugo.eze@example.edu,BSc Biology,Fall 2024,MATH-101,4,4,A,4.00,4.00\n"
                + "TR-2,Ugo,Eze,ugo.eze@example.edu,BSc Biology,Fall 2024,CHEM-210,4,4,A,3.50,4.00\n");

        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(1);
        JsonObject finding = roster.getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("code")).isEqualTo("average-differs");
        assertThat(finding.getInt("row")).isEqualTo(3);
        assertThat(finding.getString("message")).isEqualTo("Term GPA of the same student is another one in row 2.");
    }

    @Test
    void the_same_course_in_another_term_is_another_attempt() {
        JsonObject roster = upload(HEAD
                + "TR-3,Ida,Noh,ida.noh@example.edu,,Fall 2024,MATH-101,4,0,F,,\n"
                + "TR-3,Ida,Noh,ida.noh@example.edu,,Spring 2025,MATH-101,4,4,B,,\n");

        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(2);
        JsonObject record = issued(roster.getString("id"));
        assertThat(record.getJsonObject("credentialSubject").getJsonArray("verifiableCredential"))
                .hasSize(2);
    }

    private JsonObject upload(String text) {
        return api.upload("transcript.csv", Workbooks.text(text), Map.of("recordTemplate", "demo-transcript"))
                .json();
    }

    private JsonObject issued(String roster) {
        JsonObject batch = MainJobIT.Batches.release(api, roster, "Transcripts", "clr");
        String id = api.get("/batches/" + batch.getString("id") + "/credentials")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        Api.Answer record = api.get("/credentials/" + id);
        assertThat(api.anonymous()
                        .post("/verify", record.bytes(), "application/vc")
                        .json()
                        .getString("outcome"))
                .isEqualTo("VALID");
        return record.json();
    }

    private static String name(JsonObject credential) {
        return credential
                .getJsonObject("credentialSubject")
                .getJsonObject("achievement")
                .getString("name");
    }

    private static String figure(JsonObject credential, String name) {
        JsonObject subject = credential.getJsonObject("credentialSubject");
        String id =
                subject
                        .getJsonObject("achievement")
                        .getJsonArray("resultDescription")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(description -> description.getString("name").equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        return subject.getJsonArray("result").getValuesAs(JsonObject.class).stream()
                .filter(result -> result.getString("resultDescription").equals(id))
                .findFirst()
                .orElseThrow()
                .getString("value");
    }
}
