package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a roster is understood anew: freely before its records are released, never after, and never to its harm. */
class DecisionsIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date\n";
    private static final String ROWS =
            HEAD + "1,Ada,Lovelace,ada@example.edu,2026-05-29\n" + "2,Bob,Ray,bob@example.edu,2026-05-29\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_roster_is_not_decided_anew_once_its_records_are_released() {
        String roster = upload("released.csv", ROWS);
        JsonObject batch = MainJobIT.Batches.order(api, roster, "Sealed", "clr");
        assertThat(decide(roster, "{\"duplicates\":\"allow\"}").status()).isEqualTo(200);
        MainJobIT.Batches.release(api, batch);
        JsonObject before = roster(roster);

        Api.Answer refused = decide(roster, "{\"mapping\":{\"First name\":\"learner.familyName\"}}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("roster.sealed");
        assertThat(refused.json().getString("detail")).contains("Upload the file again");
        assertThat(roster(roster)).isEqualTo(before);
        assertThat(before.getBoolean("sealed")).isTrue();
    }

    @Test
    void a_batch_that_was_ordered_counts_what_its_roster_has_become() {
        String roster = upload("recounted.csv", ROWS + "2,Bob,Ray,bob@example.edu,2026-05-29\n");
        JsonObject batch = MainJobIT.Batches.order(api, roster, "Recounted", "clr");

        decide(roster, "{\"duplicates\":\"allow\"}");

        assertThat(api.get("/batches/" + batch.getString("id"))
                        .json()
                        .getJsonObject("counts")
                        .getInt("total"))
                .isEqualTo(3);
    }

    @Test
    void a_batch_is_not_released_while_its_roster_waits_for_an_answer() {
        String roster = upload("unanswered.csv", ROWS);
        JsonObject batch = MainJobIT.Batches.order(api, roster, "Unanswered", "clr");
        assertThat(decide(roster, "{\"mapping\":{\"Email\":\"\"}}").json().getString("outcome"))
                .isEqualTo("ask");

        Api.Answer refused = api.post("/batches/" + batch.getString("id") + "/release");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("roster.notReady");
        assertThat(api.get("/batches/" + batch.getString("id")).json().getString("state"))
                .isEqualTo("draft");
    }

    @Test
    void a_choice_that_gives_no_table_is_refused_and_nothing_is_lost() {
        String roster = upload("chosen.csv", ROWS);
        JsonObject before = roster(roster);

        assertRefused(decide(roster, "{\"headerRow\":2}"), "roster.headerRow.unusable");
        assertRefused(decide(roster, "{\"headerRow\":99}"), "roster.headerRow.unusable");
        assertRefused(decide(roster, "{\"sheet\":\"Nowhere\"}"), "roster.sheet.unknown");
        assertRefused(decide(roster, "{\"headerRow\":0}"), "roster.headerRow");

        assertThat(roster(roster)).isEqualTo(before);
        assertThat(api.get("/rosters/" + roster + "/rows").json().getJsonArray("items"))
                .hasSize(2);
    }

    @Test
    void an_upload_with_a_choice_that_gives_no_table_leaves_nothing_behind() {
        long before = uploads();

        assertRefused(uploaded("away.csv", ROWS, Map.of("headerRow", "2")), "roster.headerRow.unusable");
        assertRefused(uploaded("away.csv", ROWS, Map.of("sheet", "Nowhere")), "roster.sheet.unknown");

        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void the_sheet_can_be_changed_after_it_was_guessed() {
        byte[] workbook = Workbooks.sheets(Map.of("Guessed", 0, "Meant", 2));
        JsonObject guessed = api.upload("sheets.xlsx", workbook, Map.of("recordTemplate", "demo-certificate"))
                .json();
        assertThat(guessed.getString("outcome")).isEqualTo("ask");
        String id = guessed.getString("id");

        for (String sheet : new String[] {"Guessed", "Meant", "Guessed"}) {
            JsonObject decided = decide(id, "{\"sheet\":\"" + sheet + "\"}").json();
            assertThat(decided.getString("outcome")).isEqualTo("import");
            assertThat(decided.getString("sheet")).isEqualTo(sheet);
        }
    }

    private static void assertRefused(Api.Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().getString("code")).isEqualTo(code);
        assertThat(answer.json().getString("detail")).endsWith(".").doesNotContain("???");
    }

    private Api.Answer decide(String roster, String choices) {
        return api.post("/rosters/" + roster + "/decisions", choices);
    }

    private JsonObject roster(String id) {
        return api.get("/rosters/" + id).json();
    }

    private String upload(String name, String text) {
        Api.Answer answer = uploaded(name, text, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private Api.Answer uploaded(String name, String text, Map<String, String> more) {
        Map<String, String> parts = new HashMap<>(more);
        parts.put("recordTemplate", "demo-certificate");
        return api.upload(name, Workbooks.text(text), parts);
    }

    private static long uploads() {
        Path directory = ConferralProcess.demo().data().resolve("uploads");
        try (Stream<Path> files = Files.exists(directory) ? Files.list(directory) : Stream.empty()) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
