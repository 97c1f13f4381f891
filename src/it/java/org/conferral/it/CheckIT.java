package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Large files are checked in the background: the check can be stopped, and outlives the server. */
@Tag("faults")
class CheckIT {

    private static final int LEARNERS = 30_000;

    @Test
    void a_check_goes_on_after_a_power_cut() throws IOException {
        ConferralProcess process = ConferralProcess.demo();
        CompletableFuture<Void> upload = upload(process.api(), "cut.csv");
        String id = underWay(process.api(), "cut.csv");
        process.kill();
        upload.exceptionally(cut -> null).join();

        process.start();

        assertThat(process.api().get("/rosters/" + id).json().getString("outcome"))
                .isEqualTo("checking");
        JsonObject roster = process.api()
                .await("/rosters/" + id, state -> !state.getString("outcome").equals("checking"));
        assertThat(roster.getString("outcome")).isEqualTo("import");
        assertThat(roster.getJsonObject("counts").getInt("accepted")).isEqualTo(LEARNERS);
        assertThat(lastRow(process.api(), id)).isEqualTo(LEARNERS + 1);
    }

    @Test
    void a_stopped_check_leaves_the_file_to_be_checked_again() {
        ConferralProcess process = ConferralProcess.demo();
        Api api = process.api();
        CompletableFuture<Void> upload = upload(api, "stopped.csv");
        String id = underWay(api, "stopped.csv");

        JsonObject stopped = api.post("/rosters/" + id + "/cancel").json();

        upload.join();
        assertThat(stopped.getString("outcome")).isEqualTo("ask");
        assertThat(stopped.getJsonObject("counts").getInt("rows")).isZero();
        assertThat(api.post("/rosters/" + id + "/cancel").status()).isEqualTo(409);
        assertThat(api.get("/rosters/" + id + "/rows").json().getJsonArray("items"))
                .isEmpty();
        JsonObject again = api.post("/rosters/" + id + "/decisions", "{}").json();
        assertThat(again.getString("outcome")).isEqualTo("import");
        assertThat(again.getJsonObject("counts").getInt("accepted")).isEqualTo(LEARNERS);
    }

    private static CompletableFuture<Void> upload(Api api, String name) {
        byte[] file = Workbooks.certificates("CHK", LEARNERS);
        return CompletableFuture.runAsync(() -> api.upload(name, file, Map.of("recordTemplate", "demo-certificate")));
    }

    /** The id of the roster of this name as soon as some of its rows are read. */
    private static String underWay(Api api, String name) {
        Predicate<JsonObject> sought = roster -> roster.getString("fileName").equals(name);
        JsonObject rosters = api.await(
                "/rosters",
                state -> state.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .anyMatch(sought));
        String id = rosters.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(sought)
                .findFirst()
                .orElseThrow()
                .getString("id");
        api.await("/rosters/" + id, state -> state.getJsonObject("progress").getInt("rows") > 0);
        return id;
    }

    private static int lastRow(Api api, String id) {
        return api.get("/rosters/" + id + "/rows?limit=1&after=" + LEARNERS)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("row");
    }
}
