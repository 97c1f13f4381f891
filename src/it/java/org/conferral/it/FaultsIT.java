package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may break while records are issued, broken on purpose; nobody repairs anything by hand. {@code -Dfaults.kills} says how often the plug is pulled. */
@Tag("faults")
class FaultsIT {

    private static final int LEARNERS = 1_200;
    private static final int KILLS = Integer.getInteger("faults.kills", 1);

    /** What the database shows at each step of the issuing cycle, in its order. */
    private static final List<String> STEPS = List.of(
            "select count(*) from issuance_batch where id = ? and state = 'PREPARING'",
            "select count(*) from issued_credential where batch_id = ?",
            "select count(*) from issuance_chunk where batch_id = ? and state = 'WAITING'",
            "select count(*) from issued_credential where batch_id = ? and state = 'ISSUED'",
            "select count(*) from issuance_batch where id = ? and state = 'ISSUING'",
            "select count(*) from issuance_chunk where batch_id = ? and state = 'DONE'",
            "select count(*) from issuance_batch where id = ? and state = 'RELEASED'");

    private static Optional<SmallDisk> disk;
    private static TestDatabase database;
    private static CutLine line;
    private static Fleet fleet;
    private static ConferralProcess node;

    @BeforeAll
    static void start() {
        disk = SmallDisk.mounted();
        database = disk.map(mounted -> TestDatabase.in(mounted.folder())).orElseGet(TestDatabase::ofItsOwn);
        line = new CutLine(database.port());
        fleet = new Fleet(database, 1, database.through(line.port()));
        node = fleet.node(1);
    }

    @AfterAll
    static void stop() throws IOException {
        if (fleet != null) {
            fleet.close();
        }
        line.close();
        database.close();
        disk.ifPresent(SmallDisk::close);
    }

    @Test
    void the_plug_is_pulled_again_and_again_and_nothing_is_lost_or_doubled() {
        Random random = new Random(11);
        Map<String, List<Duration>> pulled = new LinkedHashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String batch = released();
            String step = STEPS.get((kill * 3 + 1) % STEPS.size());
            Fleet.await(() -> database.number(step, id(batch)) > 0, step);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(300)).toNanos());

            node.kill();
            node.start();
            Instant ready = Instant.now();

            fleet.isIssuedExactlyOnce(node.api(), batch, LEARNERS);
            pulled.computeIfAbsent(step, any -> new ArrayList<>()).add(Duration.between(ready, Instant.now()));
            report(pulled);
        }
    }

    /** The table of docs/reliability.md: how often at which step, and how soon everything was issued, counted and verified. */
    private static void report(Map<String, List<Duration>> pulled) {
        StringBuilder table = new StringBuilder("""
                | when it is found that | pulled | complete again, at the latest, after |
                |---|---|---|
                """);
        pulled.forEach((step, took) -> table.append(String.format(
                Locale.ROOT,
                "| `%s` | %d | %.1f s |%n",
                step.replaceFirst("select count\\(\\*\\) from (\\w+) where (?:batch_)?id = \\?(?: and )?", "$1 ")
                        .strip(),
                took.size(),
                took.stream().mapToLong(Duration::toMillis).max().orElseThrow() / 1000.0)));
        FaultReport.write("kills", table.toString());
    }

    @Test
    void a_full_disk_under_the_database_only_delays() {
        SmallDisk small = disk.orElse(null);
        assumeTrue(small != null, "no disk can be mounted, so none can be made full");
        String batch = fleet.order(LEARNERS);
        small.fill();
        try {
            node.api().post(batch + "/release");
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            assertThat(fleet.signed(batch)).isLessThan(LEARNERS);
        } finally {
            small.free();
        }
        node.api()
                .post(batch
                        + "/release"); // where it was the release itself that found no room; else it changes nothing

        fleet.isIssuedExactlyOnce(node.api(), batch, LEARNERS);
    }

    @Test
    void connections_that_are_cut_again_and_again_only_delay() {
        String batch = released();
        for (int cut = 0; cut < 5; cut++) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            line.cut();
        }
        line.cutForLong();
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        line.mend();

        fleet.isIssuedExactlyOnce(node.api(), batch, LEARNERS);
    }

    @Test
    void the_database_is_killed_and_started_again() {
        String batch = released();
        fleet.awaitSigned(batch, 1);
        List<String> command = database.command();

        database.kill();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        database.startAgain(command);

        fleet.isIssuedExactlyOnce(node.api(), batch, LEARNERS);
    }

    /** The tables an issuing record is written to: the most different ones, and all of them where the plug is pulled many times. */
    static List<String> tables() {
        List<String> all = List.of(
                "issued_credential",
                "signed_document",
                "journal_entry",
                "issuance_chunk",
                "owed_invitation",
                "outgoing_letter",
                "learner");
        return KILLS > 1 ? all : all.subList(0, 3);
    }

    /** The journal is written when the batch is released, letters when it is signed. */
    private static final Set<String> SIGNING_GOES_ON = Set.of("journal_entry", "outgoing_letter");

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_that_takes_nothing_only_delays(String table) {
        String batch = fleet.order(LEARNERS);
        database.run("create trigger faulty before insert on " + table
                + " for each row signal sqlstate '45000' set message_text = 'refused on purpose'");
        try {
            node.api().post(batch + "/release");
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            assertThat(SIGNING_GOES_ON.contains(table) ? 0 : fleet.signed(batch))
                    .isZero();
        } finally {
            database.run("drop trigger faulty");
        }
        node.api()
                .post(batch + "/release"); // where it was the release itself that was refused; else it changes nothing

        fleet.isIssuedExactlyOnce(node.api(), batch, LEARNERS);
    }

    @Test
    void a_clock_that_steps_back_an_hour_dates_no_record_before_its_release() {
        String batch = fleet.order(LEARNERS);
        // to a server whose clock has stepped back, the moment of the release lies an hour ahead
        node.api().post(batch + "/release");
        node.api().post(batch + "/pause");
        long before = fleet.signed(batch);
        database.run(
                "update issuance_batch set started_at = started_at + interval 1 hour where id = '" + id(batch) + "'");
        node.api().post(batch + "/resume");

        Fleet.await(() -> fleet.signed(batch) == LEARNERS, "all records");

        assertThat(database.number(
                        "select count(*) from issued_credential c join issuance_batch b on b.id = c.batch_id"
                                + " where b.id = ? and c.issued_at < b.started_at",
                        id(batch)))
                .isLessThanOrEqualTo(before);
    }

    private static String released() {
        String batch = fleet.order(LEARNERS);
        assertThat(node.api().post(batch + "/release").status()).isEqualTo(202);
        return batch;
    }

    private static String id(String path) {
        return path.substring("/batches/".length());
    }
}
