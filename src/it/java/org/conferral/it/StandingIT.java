package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.conferral.it.MainJobIT.Batches;
import org.junit.jupiter.api.Test;

/** Whether the institution stands behind a record, or a part of it: told by the machine interface, and by everyone's check. */
class StandingIT {

    private static final String WHY = "{\"reason\":\"Graded by mistake\"}";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void one_bundled_credential_is_revoked_and_the_others_stand() throws IOException {
        Record record = transcripts(api).get(0);

        Api.Answer answer = api.post(record.path("/parts/1/revocation"), WHY);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().getString("state")).isEqualTo("revoked");
        assertThat(answer.json().getString("reason")).isEqualTo("Graded by mistake");
        assertThat(parts(api, record)).first().isEqualTo("revoked");
        assertThat(parts(api, record).subList(1, parts(api, record).size())).containsOnly("good");
        JsonObject verdict = verdict(api, record);
        assertThat(nested(verdict))
                .startsWith("REVOKED")
                .filteredOn("REVOKED"::equals)
                .hasSize(1);
        assertThat(codes(verdict)).contains("status-good", "nested-revoked");
        assertThat(api.get("/batches/" + record.batch + "/credentials")
                        .json()
                        .getJsonArray("items")
                        .toString())
                .as("the record as such stands")
                .doesNotContain("\"status\":\"revoked\"");
    }

    @Test
    void what_cannot_be_revoked_by_itself_is_refused_in_words() throws IOException {
        Record record = transcripts(api).get(0);

        assertThat(api.post(record.path("/parts/1/revocation"), "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.post(record.path("/parts/99/revocation"), WHY).status()).isEqualTo(404);
        assertThat(api.post(record.path("/parts/first/revocation"), WHY).status())
                .isEqualTo(404);
        assertThat(api.anonymous().post(record.path("/parts/1/revocation"), WHY).status())
                .isEqualTo(401);
        assertThat(api.post(record.path("/parts/1/revocation"), WHY).status()).isEqualTo(200);
        assertThat(api.post(record.path("/parts/1/revocation"), WHY).json().getString("code"))
                .isEqualTo("part.already");
        assertThat(api.get("/credentials/" + badge().id + "/parts").json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void revoking_a_record_revokes_what_is_left_of_it() throws IOException {
        Record record = transcripts(api).get(0);
        api.post(record.path("/parts/1/revocation"), WHY);

        assertThat(api.post(record.path("/revocation"), WHY).status()).isEqualTo(200);

        assertThat(parts(api, record)).containsOnly("revoked");
        assertThat(nested(verdict(api, record))).containsOnly("REVOKED");
        assertThat(api.post(record.path("/parts/2/revocation"), WHY).status()).isEqualTo(409);
    }

    @Test
    void a_suspended_record_says_so_until_it_is_lifted() throws IOException {
        Record record = transcripts(api).get(0);

        Api.Answer suspended = api.post(record.path("/suspension"), WHY);

        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);
        assertThat(suspended.json().getString("state")).isEqualTo("suspended");
        assertThat(verdict(api, record).getString("outcome")).isEqualTo("SUSPENDED");
        assertThat(nested(verdict(api, record))).containsOnly("SUSPENDED");
        assertThat(api.post(record.path("/suspension"), WHY).status()).isEqualTo(409);
        assertThat(api.get("/batches/" + record.batch)
                        .json()
                        .getJsonObject("counts")
                        .getInt("suspended"))
                .isEqualTo(1);

        Api.Answer lifted = api.send("DELETE", record.path("/suspension"), new byte[0], "application/json");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(lifted.json().getString("state")).isEqualTo("issued");
        assertThat(verdict(api, record).getString("outcome")).isEqualTo("VALID");
        assertThat(api.send("DELETE", record.path("/suspension"), new byte[0], "application/json")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_suspended_record_can_be_revoked_and_that_has_no_way_back() throws IOException {
        Record record = transcripts(api).get(0);
        api.post(record.path("/suspension"), WHY);

        assertThat(api.post(record.path("/revocation"), WHY).status()).isEqualTo(200);

        assertThat(verdict(api, record).getString("outcome")).isEqualTo("REVOKED");
        assertThat(api.send("DELETE", record.path("/suspension"), new byte[0], "application/json")
                        .status())
                .isEqualTo(409);
        assertThat(api.post(record.path("/suspension"), WHY).status()).isEqualTo(409);
    }

    /** The copies of the lists lie beside the database: a backup that is put back takes nothing back. */
    @Test
    void an_older_database_put_back_forgets_neither_revocations_nor_suspensions() throws IOException {
        try (ConferralProcess process = ConferralProcess.startDemo(Map.of())) {
            Api own = process.api();
            List<Record> records = transcripts(own);
            Record lifted = records.get(0);
            Record revoked = records.get(1);
            Record partly = records.get(2);
            Record suspended = records.get(3);
            own.post(lifted.path("/suspension"), WHY);
            process.stop();
            Path database = process.data().resolve("conferral.mv.db");
            Path backup = process.data().resolve("backup");
            Files.copy(database, backup);

            process.start();
            own.post(revoked.path("/revocation"), WHY);
            own.post(partly.path("/parts/1/revocation"), WHY);
            own.post(suspended.path("/suspension"), WHY);
            own.send("DELETE", lifted.path("/suspension"), new byte[0], "application/json");
            Record lost = transcripts(own).get(0);
            own.post(lost.path("/revocation"), WHY);
            process.stop();
            Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
            process.start();

            assertThat(verdict(own, revoked).getString("outcome")).isEqualTo("REVOKED");
            assertThat(own.post(revoked.path("/suspension"), WHY).json().getString("code"))
                    .as("the portal knows it, too")
                    .isEqualTo("revocation.already");
            assertThat(nested(verdict(own, partly))).startsWith("REVOKED");
            assertThat(parts(own, partly)).startsWith("revoked").contains("good");
            assertThat(verdict(own, suspended).getString("outcome")).isEqualTo("SUSPENDED");
            assertThat(verdict(own, lifted).getString("outcome")).isEqualTo("VALID");
            assertThat(own.send("DELETE", suspended.path("/suspension"), new byte[0], "application/json")
                            .status())
                    .isEqualTo(200);
            assertThat(verdict(own, lost).getString("outcome"))
                    .as("a record that only its learner has now")
                    .isEqualTo("REVOKED");
            assertThat(list(transcripts(own).get(0)))
                    .as("no place is given twice")
                    .isNotEqualTo(list(lost));
        }
    }

    private record Record(String batch, String id, byte[] bytes) {

        String path(String more) {
            return "/credentials/" + id + more;
        }
    }

    private static List<Record> transcripts(Api api) throws IOException {
        return issue(api, "demo-transcript", "clr");
    }

    private Record badge() throws IOException {
        return issue(api, "demo-certificate", "badge").get(0);
    }

    private static List<Record> issue(Api api, String template, String as) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/" + template + ".xlsx"));
        JsonObject roster = api.upload(template + ".xlsx", file, Map.of("recordTemplate", template))
                .json();
        String batch =
                Batches.release(api, roster.getString("id"), "Standing", as).getString("id");
        return Batches.records(api, batch).entrySet().stream()
                .map(entry -> new Record(batch, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> parts(Api api, Record record) {
        return texts(api.get(record.path("/parts")).json().getJsonArray("items"), "state");
    }

    private static JsonObject verdict(Api api, Record record) {
        return api.anonymous().post("/verify", record.bytes, "application/vc").json();
    }

    private static List<String> nested(JsonObject verdict) {
        return texts(verdict.getJsonArray("nested"), "outcome");
    }

    private static List<String> codes(JsonObject verdict) {
        return texts(verdict.getJsonArray("findings"), "code");
    }

    private static List<String> texts(JsonArray items, String member) {
        return items.getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(member))
                .toList();
    }

    private static String list(Record record) {
        return new Api.Answer(200, "", record.bytes)
                .json()
                .getJsonObject("credentialStatus")
                .getString("statusListCredential");
    }
}
