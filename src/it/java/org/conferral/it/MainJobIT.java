package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.conferral.baking.Baking;
import org.conferral.baking.PictureProblem;
import org.junit.jupiter.api.Test;

/** A spreadsheet in, signed records out, verified, revoked: by the machine interface, as the contract says. */
class MainJobIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_transcript_roster_becomes_one_signed_record_a_learner() throws IOException {
        JsonObject roster = upload("demo-transcript");
        assertThat(roster.getString("outcome")).isEqualTo("import");
        assertThat(roster.getJsonObject("counts").getInt("rejected")).isZero();

        JsonObject batch = Batches.release(api, roster.getString("id"), "Spring transcripts", "clr");

        int learners = batch.getJsonObject("counts").getInt("issued");
        assertThat(learners)
                .isPositive()
                .isEqualTo(batch.getJsonObject("counts").getInt("total"));
        Map<String, byte[]> records = Batches.records(api, batch.getString("id"));
        assertThat(records).hasSize(learners);
        records.forEach((id, bytes) -> {
            assertThat(api.get("/credentials/" + id).bytes())
                    .as("the stored bytes, wherever they are asked for")
                    .isEqualTo(bytes);
            JsonObject verdict =
                    api.anonymous().post("/verify", bytes, "application/vc").json();
            assertThat(verdict.getString("outcome")).isEqualTo("VALID");
            assertThat(verdict.getJsonArray("nested")).isNotEmpty();
        });
    }

    @Test
    void a_certificate_can_be_issued_as_a_badge() throws IOException {
        JsonObject batch = Batches.release(api, upload("demo-certificate").getString("id"), "Badges", "badge");

        byte[] badge =
                Batches.records(api, batch.getString("id")).values().iterator().next();

        JsonObject verdict =
                api.anonymous().post("/verify", badge, "application/vc").json();
        assertThat(verdict.getString("outcome")).isEqualTo("VALID");
        assertThat(new Api.Answer(200, "", badge).json().getJsonArray("type").toString())
                .contains("OpenBadgeCredential");
    }

    @Test
    void a_record_travels_inside_a_picture() throws IOException, PictureProblem {
        JsonObject batch = Batches.release(api, upload("demo-certificate").getString("id"), "Pictures", "badge");
        JsonObject clr = Batches.release(api, upload("demo-certificate").getString("id"), "Seals", "clr");
        Map<String, byte[]> records = new HashMap<>(Batches.records(api, batch.getString("id")));
        records.putAll(Batches.records(api, clr.getString("id")));

        for (Map.Entry<String, byte[]> record : records.entrySet()) {
            for (String type : List.of("image/png", "image/svg+xml")) {
                String format = type.substring(6, 9);
                Api.Answer picture = api.get("/credentials/" + record.getKey() + "/image?format=" + format);
                assertThat(picture.type()).startsWith(type);
                assertThat(Baking.read(picture.bytes()).text().getBytes(StandardCharsets.UTF_8))
                        .as("the exact signed bytes")
                        .isEqualTo(record.getValue());
                assertThat(api.anonymous()
                                .post("/verify", picture.bytes(), type)
                                .json()
                                .getString("outcome"))
                        .isEqualTo("VALID");
            }
        }
        String any = records.keySet().iterator().next();
        assertThat(api.get("/credentials/" + any + "/image?format=gif").status())
                .isEqualTo(422);
        assertThat(api.anonymous().get("/credentials/" + any + "/image").status())
                .isEqualTo(401);
    }

    @Test
    void a_changed_record_is_told_apart_from_a_revoked_one() throws IOException {
        JsonObject batch = Batches.release(api, upload("demo-certificate").getString("id"), "To be revoked", "clr");
        Map.Entry<String, byte[]> record = Batches.records(api, batch.getString("id"))
                .entrySet()
                .iterator()
                .next();

        String changed = new Api.Answer(200, "", record.getValue())
                .text()
                .replaceFirst("\"awardedDate\":\"2", "\"awardedDate\":\"1");
        assertThat(api.post("/verify", changed).json().getString("outcome")).isEqualTo("TAMPERED");

        assertThat(api.post("/credentials/" + record.getKey() + "/revocation", "{\"reason\":\"Issued in error\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.post("/verify", record.getValue(), "application/vc")
                        .json()
                        .getString("outcome"))
                .isEqualTo("REVOKED");
        assertThat(api.get("/batches/" + batch.getString("id"))
                        .json()
                        .getJsonObject("counts")
                        .getInt("revoked"))
                .isEqualTo(1);
    }

    @Test
    void a_record_past_its_end_is_expired_and_nothing_worse() throws IOException {
        String order =
                "{\"rosterId\":\"%s\",\"name\":\"Old\",\"notify\":false,\"validFrom\":\"2020-01-01T00:00:00Z\",\"validUntil\":\"2021-01-01T00:00:00Z\"}"
                        .formatted(upload("demo-certificate").getString("id"));
        JsonObject batch = Batches.release(api, api.post("/batches", order).json());

        byte[] record =
                Batches.records(api, batch.getString("id")).values().iterator().next();

        assertThat(api.post("/verify", record, "application/vc").json().getString("outcome"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void letters_that_stay_in_the_mail_view_count_as_mailed_and_as_held() throws IOException {
        JsonObject batch = Batches.release(api, upload("demo-certificate").getString("id"), "Kept", "badge");

        JsonObject counts = batch.getJsonObject("counts");
        assertThat(counts.getInt("held")).isPositive().isEqualTo(counts.getInt("mailed"));
        assertThat(api.get("/batches/" + batch.getString("id") + "/credentials?filter=mailed")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void the_same_request_sent_twice_makes_one_batch() throws IOException {
        String order = "{\"rosterId\":\"%s\",\"name\":\"Once\",\"notify\":false}"
                .formatted(upload("demo-certificate").getString("id"));

        JsonObject first =
                api.post("/batches", order, "Idempotency-Key", "once-only").json();
        JsonObject again =
                api.post("/batches", order, "Idempotency-Key", "once-only").json();

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    }

    @Test
    void every_path_but_verify_asks_for_a_token() {
        for (String path :
                List.of("/record-templates", "/achievements", "/batches/x", "/credentials/x", "/rosters/x/rows")) {
            assertThat(api.anonymous().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(api.anonymous().post("/verify", "{}").status()).isEqualTo(200);
    }

    private JsonObject upload(String template) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/" + template + ".xlsx"));
        Api.Answer answer = api.upload(template + ".xlsx", file, Map.of("recordTemplate", template));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    /** What one does with batches again and again. */
    static final class Batches {

        private Batches() {}

        static JsonObject release(Api api, String rosterId, String name, String as) {
            return release(api, order(api, rosterId, name, as));
        }

        static JsonObject order(Api api, String rosterId, String name, String as) {
            String order =
                    "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":true,\"as\":\"%s\"}".formatted(rosterId, name, as);
            Api.Answer created = api.post("/batches", order);
            assertThat(created.status()).as(created.text()).isEqualTo(201);
            return created.json();
        }

        static JsonObject release(Api api, JsonObject batch) {
            String path = "/batches/" + batch.getString("id");
            assertThat(api.post(path + "/release").status()).isEqualTo(202);
            return api.await(path, state -> state.getString("state").equals("released"));
        }

        /** Every signed record of a batch by its id, from the ZIP file. */
        static Map<String, byte[]> records(Api api, String batchId) throws IOException {
            Map<String, byte[]> records = zipped(api, batchId);
            for (JsonValue item : api.get("/batches/" + batchId + "/credentials?limit=1000")
                    .json()
                    .getJsonArray("items")) {
                assertThat(records).containsKey(item.asJsonObject().getString("id"));
            }
            return records;
        }

        /** The same without asking for the list beside it. */
        static Map<String, byte[]> zipped(Api api, String batchId) throws IOException {
            Map<String, byte[]> records = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                    api.get("/batches/" + batchId + "/credentials.zip").bytes()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    records.put(entry.getName().replace(".json", ""), zip.readAllBytes());
                }
            }
            return records;
        }
    }
}
