package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/**
 * One batch from the spreadsheet to the last signed and stored record, with outbox and journal, in growing sizes: badges, and records of
 * twelve courses. The database is the embedded one, or the empty one that CONFERRAL_TEST_DB_URL names.
 */
class ScaleIssuing {

    /** The heap, and the collector that docs/operations.md advises for a heap of this size. */
    private static final String[] FLAGS = {"-Xmx512m", "-XX:+UseSerialGC", "-XX:NewRatio=1"};

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

    /** A record of the same twelve courses for everybody, each with a column: more of them fit into a file. */
    private static final String PROGRAM = "record of one row";

    private static final Duration LOOK = Duration.ofMillis(500);

    @Test
    void batches_of_growing_size() throws Exception {
        StringBuilder table = new StringBuilder();
        for (int learners : sizes("scale.badges", "10000,100000,1000000")) {
            table.append(run("badge", learners));
        }
        for (int learners : sizes("scale.records", "10000,80000")) {
            table.append(run("record", learners));
        }
        for (int learners : sizes("scale.programs", "100000")) {
            table.append(run(PROGRAM, learners));
        }
        BenchmarkPage.write(url().isPresent() ? "scale on mysql" : "scale", page(table.toString()));
    }

    private static int[] sizes(String property, String otherwise) {
        return Arrays.stream(System.getProperty(property, otherwise).split(","))
                .filter(text -> !text.isBlank())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Optional<String> url() {
        return Optional.ofNullable(System.getenv("CONFERRAL_TEST_DB_URL")).filter(url -> !url.isBlank());
    }

    private static String run(String kind, int learners) throws Exception {
        empty();
        try (ConferralProcess process = ConferralProcess.prepareDemo(database())
                        .withFlags(FLAGS)
                        .start();
                HeapWatch heap = HeapWatch.on(process.handle().pid())) {
            Api api = process.api();
            boolean badge = kind.equals("badge");
            String template = template(api, kind);
            Instant began = Instant.now();
            JsonObject roster = api.upload("scale.csv", file(kind, learners), Map.of("recordTemplate", template))
                    .json();
            assertThat(roster.getString("outcome")).as(roster.toString()).isEqualTo("import");
            Instant checked = Instant.now();
            String batch = "/batches/"
                    + api.post(
                                    "/batches",
                                    "{\"rosterId\":\"%s\",\"name\":\"Scale\",\"notify\":true,\"as\":\"%s\"}"
                                            .formatted(roster.getString("id"), badge ? "badge" : "clr"))
                            .json()
                            .getString("id");
            Duration before = processorTime(process);
            Instant released = Instant.now();
            assertThat(api.post(batch + "/release").status()).isEqualTo(202);
            while (!api.get(batch).json().getString("state").equals("released")) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
            Instant finished = Instant.now();
            assertThat(api.get(batch).json().getJsonObject("counts").getInt("issued"))
                    .isEqualTo(learners);
            double issuing = seconds(released, finished);
            double micros = processorTime(process).minus(before).toNanos() / 1_000.0 / learners;
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f s | %.1f s | %,.0f | %.1f s | %,.0f µs | %.0f MiB | %s |%n",
                    kind,
                    learners,
                    seconds(began, checked),
                    issuing,
                    learners / issuing,
                    seconds(began, finished),
                    micros,
                    heap.highest(),
                    stored(process, learners));
        }
    }

    private static String template(Api api, String kind) {
        if (!kind.equals(PROGRAM)) {
            return kind.equals("badge") ? "demo-certificate" : "demo-transcript";
        }
        Api.Answer made = api.post(
                "/record-templates",
                Json.createObjectBuilder()
                        .add("key", "program")
                        .add("name", "Program")
                        .add("layout", "row-per-learner")
                        .add("as", "clr")
                        .add("achievements", Json.createArrayBuilder(CODES))
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return "program";
    }

    private static String page(String table) {
        return """
                One batch from the upload of its file (CSV) to the last record signed and stored, with outbox, claim links and journal; the server and
                its database share the machine, the server has 512 MB of heap (`%s`) and begins cold. A badge has one signature, a record 13:
                its own and those of twelve courses, which have a row each or, in a
                *record of one row*, a column each.
                *Stored* is what the tables of records and documents take for each, with their indexes.

                Machine: %s.

                | kind | how many | file checked | issued | a second | file to last | server's processor time for each | highest heap | stored |
                |---|---|---|---|---|---|---|---|---|
                %s""".formatted(String.join(" ", FLAGS), BenchmarkPage.machine(), table);
    }

    private static Map<String, String> database() {
        Map<String, String> settings = new LinkedHashMap<>();
        url().ifPresent(url -> {
            settings.put("CONFERRAL_DB_URL", url);
            settings.put("CONFERRAL_DB_USER", user());
            settings.put("CONFERRAL_DB_PASSWORD", password());
        });
        return settings;
    }

    private static String user() {
        return Optional.ofNullable(System.getenv("CONFERRAL_TEST_DB_USER")).orElse("root");
    }

    private static String password() {
        return Optional.ofNullable(System.getenv("CONFERRAL_TEST_DB_PASSWORD")).orElse("");
    }

    /** Each run begins with nothing in the database. */
    private static void empty() throws SQLException {
        if (url().isEmpty()) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url().get(), user(), password());
                Statement statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("drop database " + name);
            statement.execute("create database " + name);
        }
    }

    private static String stored(ConferralProcess process, int learners) throws SQLException, IOException {
        if (url().isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "%,d bytes of file in all",
                    Files.size(process.data().resolve("conferral.mv.db")) / learners);
        }
        try (Connection connection = DriverManager.getConnection(url().get(), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("analyze table issued_credential, signed_document");
            try (ResultSet size = statement.executeQuery("select sum(data_length + index_length) from"
                    + " information_schema.tables where table_schema = database()"
                    + " and table_name in ('issued_credential', 'signed_document')")) {
                size.next();
                return String.format(Locale.ROOT, "%,d bytes", size.getLong(1) / learners);
            }
        }
    }

    private static byte[] file(String kind, int learners) {
        return switch (kind) {
            case "badge" -> badges(learners);
            case PROGRAM -> programs(learners);
            default -> records(learners);
        };
    }

    private static byte[] programs(int learners) {
        return file(
                "Student ID,First name,Last name,Email,Award date," + String.join(" grade,", CODES) + " grade\n",
                learners,
                List.of("2026-05-29" + ",B".repeat(CODES.size())));
    }

    private static byte[] badges(int learners) {
        return file("Student ID,First name,Last name,Email,Award date,Grade\n", learners, List.of("2026-05-29,A"));
    }

    private static byte[] records(int learners) {
        return file(
                "Student ID,First name,Last name,Email,Achievement code,Award date,Credits,Grade\n",
                learners,
                CODES.stream().map(code -> code + ",2026-05-29,3,B").toList());
    }

    private static byte[] file(String head, int learners, List<String> awards) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(learners * awards.size() * 80);
        file.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (int learner = 1; learner <= learners; learner++) {
            for (String award : awards) {
                file.writeBytes("S%07d,Given%d,Family%d,learner%d@students.northfield.example,%s\n"
                        .formatted(learner, learner, learner, learner, award)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static Duration processorTime(ConferralProcess process) {
        return process.handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
