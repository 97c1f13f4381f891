package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.Signer;
import org.junit.jupiter.api.Test;

/** A thousand learners with a dozen achievements each: from the spreadsheet to signed records, next to bare signatures. */
class BulkIssuing {

    private static final int LEARNERS = 1_000;
    private static final List<String> CODES = List.of(
            "MATH-101",
            "CHEM-210",
            "HIST-300",
            "BIO-150",
            "WELD-2",
            "ENGL-110",
            "BSC-BIO",
            "FAID-1",
            "CS-140",
            "MATH-201",
            "PHYS-120",
            "STAT-220");
    private static final int SIGNED_FOR_EACH = CODES.size() + 1;
    private static final int DOCUMENT_BYTES = 5 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void a_thousand_transcripts() throws Exception {
        Measurements.Floor floor = floor();
        try (ConferralProcess process = ConferralProcess.prepareDemo(Map.of())
                        .withDefaultFlags()
                        .start();
                HeapWatch heap = HeapWatch.on(process.handle().pid())) {
            Api api = process.api();

            Instant uploaded = Instant.now();
            JsonObject roster = api.upload("bench.csv", roster(), Map.of("recordTemplate", "demo-transcript"))
                    .json();
            Duration checking = Duration.between(uploaded, Instant.now());
            assertThat(roster.getJsonObject("counts").getInt("accepted"))
                    .as(roster.toString())
                    .isEqualTo(LEARNERS * CODES.size());

            String batch = "/batches/"
                    + api.post(
                                    "/batches",
                                    "{\"rosterId\":\"%s\",\"name\":\"Bench\",\"notify\":false,\"as\":\"clr\"}"
                                            .formatted(roster.getString("id")))
                            .json()
                            .getString("id");
            Duration processorBefore = processorTime(process);
            Instant released = Instant.now();
            assertThat(api.post(batch + "/release").status()).isEqualTo(202);
            Instant prepared = until(api, batch, List.of("issuing", "released"));
            Instant finished = until(api, batch, List.of("released"));
            Duration processor = processorTime(process).minus(processorBefore);
            assertThat(api.get(batch).json().getJsonObject("counts").getInt("issued"))
                    .isEqualTo(LEARNERS);

            Measurements measured = new Measurements(
                    LEARNERS,
                    LEARNERS * CODES.size(),
                    LEARNERS * SIGNED_FOR_EACH,
                    checking,
                    Duration.between(released, prepared),
                    Duration.between(released, finished),
                    processor,
                    heap.highest(),
                    Files.size(process.data().resolve("conferral.mv.db")),
                    recordBytes(api, batch),
                    floor);
            measured.write();
        }
    }

    /** What the same number of plain hashes and signatures costs: one thread, nothing read, nothing stored. */
    private static Measurements.Floor floor() throws NoSuchAlgorithmException {
        Signer signer = Ed25519Key.generate(new SecureRandom()).signer();
        byte[] document = new byte[DOCUMENT_BYTES];
        new SecureRandom().nextBytes(document);
        int signed = 0;
        Instant began = Instant.now();
        for (int i = 0; i < LEARNERS * SIGNED_FOR_EACH; i++) {
            document[i % DOCUMENT_BYTES]++;
            signed += signer.sign(MessageDigest.getInstance("SHA-256").digest(document)).length / 64;
        }
        return new Measurements.Floor(signed, DOCUMENT_BYTES, Duration.between(began, Instant.now()));
    }

    private static byte[] roster() {
        StringBuilder rows =
                new StringBuilder("Student ID,First name,Last name,Email,Achievement code,Award date,Credits\n");
        for (int learner = 1; learner <= LEARNERS; learner++) {
            for (String code : CODES) {
                rows.append("S%05d,Given%d,Family%d,learner%d@students.northfield.example,%s,2026-05-29,3\n"
                        .formatted(learner, learner, learner, learner, code));
            }
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Instant until(Api api, String batch, List<String> wished) {
        Instant deadline = Instant.now().plus(PATIENCE);
        String state = api.get(batch).json().getString("state");
        while (!wished.contains(state)) {
            assertThat(Instant.now()).as("still " + state).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            state = api.get(batch).json().getString("state");
        }
        return Instant.now();
    }

    private static Duration processorTime(ConferralProcess process) {
        return process.handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The size of one record, which must hold every achievement as a signed credential. */
    private static int recordBytes(Api api, String batch) throws IOException {
        JsonObject first = api.get(batch + "/credentials?limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        Api.Answer record = api.get("/credentials/" + first.getString("id"));
        assertThat(record.text().split("\"proofValue\"", -1)).hasSize(SIGNED_FOR_EACH + 1);
        return record.bytes().length;
    }
}
