package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/** A registrar narrows down the list of records, keeps the list, takes it along, and asks where a record comes from. */
class ListJourneysIT {

    private static final int TELEPHONE = 320;

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_list_is_narrowed_down_kept_and_taken_along() throws IOException {
        JsonObject record = transcript("Zoëlle", "=Hyper");
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/issuing/credentials")
                    .fill("words", "zoelle")
                    .unfold("More filters")
                    .select("mail", "unclaimed")
                    .looks("list-filters")
                    .press("find");
            assertThat(registrar.textOf("count")).isEqualTo("One record");
            assertThat(registrar.textOf("credentials")).contains("Zoëlle =Hyper");
            assertThat(registrar.url()).contains("words=zoelle").contains("mail=unclaimed");

            registrar.unfold("Save this list").fill("view:name", "Zoëlle's").press("view:save");
            assertThat(registrar.textOf("views")).contains("Zoëlle's");
            assertThat(registrar.textOf("count")).isEqualTo("One record");
            registrar
                    .looks("list-saved")
                    .resize(TELEPHONE)
                    .looks("list-saved-320")
                    .resize(1280);

            String text = new String(registrar.download("exportCsv"), StandardCharsets.UTF_8);
            assertThat(text.lines()).hasSize(2);
            assertThat(text).contains("Zoëlle,'=Hyper,").contains("urn:uuid:" + record.getString("id"));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(registrar.download("exportXlsx")))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getLastRowNum()).isEqualTo(1);
                assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("=Hyper");
            }
            assertThat(registrar.open("/identity/journal").text())
                    .contains("Took a list of records along")
                    .doesNotContain("zoelle");

            registrar.open("/issuing/credentials").follow("Zoëlle's");
            assertThat(registrar.textOf("count")).isEqualTo("One record");
            registrar.press("shownView:remove");
            assertThat(registrar.text()).contains("The list is forgotten").doesNotContain("Zoëlle's");
        }
    }

    @Test
    void a_record_leads_back_to_its_cells() {
        JsonObject record = transcript("Trailblazer", "Way");
        JsonObject trail =
                api.get("/credentials/" + record.getString("id") + "/trail").json();
        assertThat(trail.getJsonObject("roster").getString("file")).isEqualTo("Trailblazer.csv");
        assertThat(trail.getJsonArray("rows")).hasSize(2);
        JsonObject second = trail.getJsonArray("rows").getJsonObject(1);
        assertThat(second.getInt("row")).isEqualTo(4);
        assertThat(second.getJsonArray("cells").toString())
                .contains(
                        "{\"cell\":\"F4\",\"column\":\"Achievement code\",\"field\":\"achievement.code\",\"value\":\"CHEM-210\"}");
        assertThat(trail.getJsonArray("achievements")).hasSize(2);
        assertThat(trail.getJsonArray("achievements")
                        .getJsonObject(1)
                        .getJsonArray("rows")
                        .toString())
                .isEqualTo("[4]");
        assertThat(trail.getJsonObject("recordTemplate").getString("sha256")).hasSize(64);
        assertThat(trail.getJsonArray("steps").toString()).contains("Released a batch");
        assertThat(trail.getString("key")).startsWith("z6Mk");

        try (Visitor registrar = registrar()) {
            registrar
                    .open("/issuing/credential?id=" + record.getString("id"))
                    .press("trailTab")
                    .looks("trail");
            assertThat(registrar.text())
                    .contains("Trailblazer.csv")
                    .contains("F4")
                    .contains("CHEM-210");
            registrar.resize(TELEPHONE).looks("trail-320").resize(1280);
            registrar.follow("Show row 4 in the roster");
            assertThat(registrar.text()).contains("Trailblazer");
        }
    }

    @Test
    void a_batch_is_searched_and_its_pages_are_turned_both_ways() {
        StringBuilder rows = new StringBuilder("Student ID,First name,Last name,Email,Award date\n");
        for (int i = 1; i <= 120; i++) {
            rows.append("P%03d,Page%d,Turner,p%d@students.example,2026-05-29%n".formatted(i, i, i));
        }
        String batch = released("turner.csv", rows.toString(), "demo-certificate", "Turners");
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/batch?id=" + batch).looks("batch-list");
            assertThat(registrar.textOf("count")).isEqualTo("120 records");
            String first = registrar.textOf("credentials");
            registrar.press("next").press("next");
            assertThat(registrar.textOf("credentials")).contains("Page120 Turner");
            registrar.press("previous").press("previous");
            assertThat(registrar.textOf("credentials")).isEqualTo(first);
            registrar.fill("words", "p07").press("find");
            assertThat(registrar.textOf("count")).isEqualTo("10 records");
        }
    }

    /** A transcript with two achievements in rows 2 and 4, and somebody else's row between them. */
    private JsonObject transcript(String given, String family) {
        String learner = "T-" + given + ";" + given + ";" + family + ";" + Math.abs(given.hashCode())
                + "@students.example;2001-02-03;";
        String rows = "Student ID;First name;Last name;Email;Date of birth;Achievement code;Award date\n" + learner
                + "MATH-101;2026-05-29\nT-other-" + given + ";Other;Learner;other" + Math.abs(given.hashCode())
                + "@students.example;2001-02-03;MATH-101;2026-05-29\n" + learner + "CHEM-210;2026-05-29\n";
        String batch = released(given + ".csv", rows, "demo-transcript", given);
        return api.get("/batches/" + batch + "/credentials")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private String released(String file, String rows, String template, String name) {
        String roster = api.upload(file, rows.getBytes(StandardCharsets.UTF_8), Map.of("recordTemplate", template))
                .json()
                .getString("id");
        Api.Answer made =
                api.post("/batches", "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":false}".formatted(roster, name));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String batch = made.json().getString("id");
        api.post("/batches/" + batch + "/release");
        api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
        return batch;
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
