package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The short way from a file to a signed record. */
public final class Issuing {

    /** When the learners of {@link #transcript} were born: what opens their records. */
    public static final String BORN = "2001-02-03";

    private Issuing() {}

    /** A transcript with two achievements, issued and written about; named after its learner. */
    public static JsonObject transcript(Api api, String name, String family) {
        return first(api, batch(api, name, family));
    }

    /** The first record of a batch. */
    public static JsonObject first(Api api, String batch) {
        return api.get(batch + "/credentials").json().getJsonArray("items").getJsonObject(0);
    }

    /** The address of a batch that is released with one such transcript. */
    static String batch(Api api, String name, String family) {
        String mail = name.toLowerCase(Locale.ROOT) + "@students.example";
        String row = String.join(";", "S-" + name, name, family, mail, BORN) + ";";
        byte[] roster = ("Student ID;First name;Last name;Email;Date of birth;Achievement code;Award date\n" + row
                        + "MATH-101;2026-05-29\n" + row + "CHEM-210;2026-05-29\n")
                .getBytes(StandardCharsets.UTF_8);
        return released(api, name, roster, "demo-transcript", "clr");
    }

    /** The address of a batch of that name, released with the records of this roster, whose learners are written to. */
    public static String released(Api api, String name, byte[] roster, String template, String as) {
        String id = api.upload(name + ".csv", roster, Map.of("recordTemplate", template))
                .json()
                .getString("id");
        String order = "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":true,\"as\":\"%s\"}".formatted(id, name, as);
        String batch = "/batches/" + api.post("/batches", order).json().getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        return batch;
    }

    /** Records are dated to the second, and a newer version under the same identifier has to bear a later one: waits until it has come. */
    public static void awaitNextSecond() {
        Instant next = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (Instant.now().isBefore(next)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), next).toNanos());
        }
    }

    /** One of the records that are issued from this roster. */
    public static JsonObject one(Api api, byte[] roster, String template) throws IOException {
        Api.Answer uploaded = api.upload("roster.xlsx", roster, Map.of("recordTemplate", template));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        JsonObject batch = MainJobIT.Batches.release(api, uploaded.json().getString("id"), "Keys", "clr");
        byte[] record = MainJobIT.Batches.records(api, batch.getString("id"))
                .values()
                .iterator()
                .next();
        return new Api.Answer(200, "", record).json();
    }

    /** The id of a badge that is issued by the demo institution. */
    public static String badge(Api api) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-certificate.xlsx"));
        String roster = api.upload("demo-certificate.xlsx", file, Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        JsonObject batch = MainJobIT.Batches.release(api, roster, "Tokens", "badge");
        return MainJobIT.Batches.records(api, batch.getString("id"))
                .keySet()
                .iterator()
                .next();
    }

    /** What the header of a web token says. */
    public static String header(Api.Answer token) {
        String header = token.text().split("\\.")[0];
        return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    }

    /** What the verifier says of a web token. */
    public static String verdict(Api api, Api.Answer token) {
        return api.anonymous()
                .post("/verify", token.bytes(), "application/jwt")
                .json()
                .getString("outcome");
    }

    /** What the public sees at this address. */
    public static Api.Answer open(ConferralProcess process, String path) {
        return new Api(process.url(""), "").get(path);
    }
}
