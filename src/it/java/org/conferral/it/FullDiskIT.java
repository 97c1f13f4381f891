package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk of the embedded database fills up while records are signed; a limit on the size of its file stands for that. */
@Tag("faults")
class FullDiskIT {

    private static final int LEARNERS = 3_000;
    private static final int ROOM = 200_000;
    private static final Duration WRITTEN = Duration.ofSeconds(2);

    @Test
    void the_server_ends_before_anything_is_lost_and_goes_on_once_there_is_room() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit is not there, so no disk can be made full");
        try (ConferralProcess process = ConferralProcess.startDemo(Map.of())) {
            Api api = process.api();
            String roster = api.upload(
                            "room.csv",
                            Workbooks.certificates("D-", LEARNERS),
                            Map.of("recordTemplate", "demo-certificate"))
                    .json()
                    .getString("id");
            String batch = api.post(
                            "/batches", "{\"rosterId\":\"%s\",\"name\":\"Room\",\"notify\":true}".formatted(roster))
                    .json()
                    .getString("id");
            LockSupport.parkNanos(
                    WRITTEN.toNanos()); // as after a power cut, the embedded database may lose its last moment
            limit(process, Files.size(process.data().resolve("conferral.mv.db")) + ROOM);

            api.post("/batches/" + batch + "/release");

            assertThat(process.await()).as(process.log()).isEqualTo(75);
            assertThat(process.log()).contains("The embedded database has closed its file. Is the disk full?");
            process.start();
            api.post("/batches/" + batch
                    + "/release"); // where it was the release itself that found no room; else it changes nothing
            JsonObject after = api.await(
                    "/batches/" + batch, state -> state.getString("state").equals("released"));
            assertThat(after.getJsonObject("counts").getInt("issued")).isEqualTo(LEARNERS);
            assertThat(MainJobIT.Batches.records(api, batch)).hasSize(LEARNERS);
        }
    }

    private static void limit(ConferralProcess process, long bytes) throws IOException, InterruptedException {
        String pid = Long.toString(process.handle().pid());
        int status = new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }
}
