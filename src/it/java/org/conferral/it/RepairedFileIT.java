package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook with notes is repaired and comes again: only what changed counts. */
class RepairedFileIT {

    private static final String TEXT = """
            Student ID,First name,Last name,Email,Award date
            1,Ada,Lovelace,ada@example.edu,2026-05-29
            2,Bo,Li,bo.example.edu,2026-05-29
            3,Cy,Oz,cy@example.edu,2026-02-31
            """;

    private final Api api = ConferralProcess.demo().api();

    @Test
    void what_was_repaired_goes_on_and_nothing_else_is_other() throws IOException {
        String id = upload();
        byte[] repaired = changed(notes(id), book -> {
            book.getSheetAt(0).getRow(2).getCell(3).setCellValue("bo@example.edu");
            book.getSheetAt(0).getRow(3).getCell(4).setCellValue("2026-02-28");
        });

        JsonObject roster = api.replaceFile(id, "repaired.xlsx", repaired).json();

        assertThat(roster.getString("outcome")).isEqualTo("import");
        assertThat(roster.getString("fileName")).isEqualTo("repaired.xlsx");
        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(3);
        assertThat(roster.getJsonObject("changes").getInt("changed")).isEqualTo(2);
        assertThat(roster.getJsonObject("changes").getInt("added")).isZero();
        assertThat(roster.getJsonObject("changes").getInt("gone")).isZero();
    }

    @Test
    void a_file_that_says_the_same_changes_nothing() {
        String id = upload();
        JsonObject before = api.get("/rosters/" + id).json();

        JsonObject roster = api.replaceFile(id, "again.xlsx", notes(id)).json();

        assertThat(roster.getJsonObject("changes").getInt("changed")).isZero();
        assertThat(roster.getString("fileName")).isEqualTo(before.getString("fileName"));
        assertThat(roster.getJsonObject("counts")).isEqualTo(before.getJsonObject("counts"));
        assertThat(roster.getJsonArray("findings")).isEqualTo(before.getJsonArray("findings"));
    }

    @Test
    void a_cell_changed_here_stays_so_until_the_file_says_otherwise() throws IOException {
        String id = upload();
        api.post("/rosters/" + id + "/decisions", """
                {"corrections": [{"row": 3, "column": "Email", "value": "bo@example.edu"}]}
                """);
        byte[] repaired = changed(
                notes(id), book -> book.getSheetAt(0).getRow(3).getCell(4).setCellValue("2026-02-28"));

        JsonObject roster = api.replaceFile(id, "repaired.xlsx", repaired).json();

        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(3);
        byte[] otherwise = changed(
                notes(id), book -> book.getSheetAt(0).getRow(2).getCell(3).setCellValue("bo.li@example.edu"));
        api.replaceFile(id, "otherwise.xlsx", otherwise);
        assertThat(api.get("/rosters/" + id + "/rows").text()).contains("bo.li@example.edu");
    }

    @Test
    void a_file_that_is_no_roster_leaves_the_one_before_in_its_place() {
        String id = upload();

        Api.Answer refused = api.replaceFile(id, "paper.pdf", Workbooks.text("%PDF-1.7\n"));

        assertThat(refused.status()).isEqualTo(422);
        JsonObject roster = api.get("/rosters/" + id).json();
        assertThat(roster.getString("fileName")).isEqualTo("first.csv");
        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(1);
    }

    @Test
    void a_roster_is_removed_with_its_batch_as_long_as_nothing_was_released() {
        String id = upload();
        String batch = api.post("/batches", "{\"rosterId\":\"%s\",\"name\":\"Gone\"}".formatted(id))
                .json()
                .getString("id");

        assertThat(api.delete("/rosters/" + id).status()).isEqualTo(204);

        assertThat(api.get("/rosters/" + id).status()).isEqualTo(404);
        assertThat(api.get("/batches/" + batch).status()).isEqualTo(404);
    }

    @Test
    void a_roster_of_which_records_were_released_stays() {
        String id = upload();
        MainJobIT.Batches.release(api, id, "Stays", "badge");

        assertThat(api.delete("/rosters/" + id).status()).isEqualTo(409);
        assertThat(api.replaceFile(id, "late.csv", Workbooks.text(TEXT)).status())
                .isEqualTo(409);
    }

    private String upload() {
        return api.upload("first.csv", Workbooks.text(TEXT), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
    }

    private byte[] notes(String id) {
        return api.get("/rosters/" + id + "/problems.xlsx").bytes();
    }

    /** Changes a workbook as a person would. */
    private interface Hand {
        void change(XSSFWorkbook book);
    }

    private static byte[] changed(byte[] file, Hand hand) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            hand.change(book);
            book.write(out);
            return out.toByteArray();
        }
    }
}
