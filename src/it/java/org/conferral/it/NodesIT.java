package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers of one portal, started together on one empty database. {@code -Dfaults.races} says how often they race frozen. */
@Tag("faults")
class NodesIT {

    private static final int LEARNERS = 3_000;
    private static final int RACES = Integer.getInteger("faults.races", 1);

    private static TestDatabase database;
    private static Fleet fleet;

    @BeforeAll
    static void start() {
        database = TestDatabase.begun();
        fleet = new Fleet(database, 2, database.settings());
    }

    @AfterAll
    static void stop() {
        if (fleet != null) {
            fleet.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void the_first_start_of_two_servers_founds_one_institution() {
        assertThat(database.number("select count(*) from issuing_unit")).isEqualTo(1);
        assertThat(database.number("select count(*) from signing_key")).isEqualTo(1);
        assertThat(database.number("select count(*) from staff_account")).isEqualTo(1);
        assertThat(database.number("select count(distinct code) - count(*) from achievement_template"))
                .isZero();
    }

    @Test
    void a_server_with_another_master_key_says_so_and_ends() {
        try (ConferralProcess stranger = fleet.stranger()) {
            assertThat(stranger.launch().await()).isNotZero();
            assertThat(stranger.log()).contains("The master key is not the one this database was begun with");
        }
    }

    @Test
    void two_servers_issue_one_batch_together() {
        String batch = fleet.order(LEARNERS);

        fleet.node(2).api().post(batch + "/release");

        fleet.isIssuedExactlyOnce(fleet.node(1).api(), batch, LEARNERS);
        assertThat(fleet.shares(batch)).containsOnlyKeys("node-1", "node-2");
    }

    @Test
    void a_server_that_dies_leaves_its_work_to_the_other() {
        String batch = fleet.order(LEARNERS);
        fleet.node(1).api().post(batch + "/release");
        fleet.awaitSigned(batch, 1);

        fleet.node(1).kill();

        try {
            fleet.isIssuedExactlyOnce(fleet.node(2).api(), batch, LEARNERS);
            assertThat(fleet.shares(batch)).containsKey("node-2");
        } finally {
            fleet.node(1).start();
        }
    }

    @Test
    void a_server_that_freezes_at_work_is_replaced_and_writes_nothing_when_it_wakes_up() {
        assumeTrue(
                RACES > 1,
                "only in the long form, -Dfaults.races=2 or more: until its locks are freed a minute and more goes by");
        Duration longest = Duration.ZERO;
        for (int race = 1; race <= RACES; race++) {
            ConferralProcess frozen = fleet.node(1 + race % 2);
            ConferralProcess other = fleet.node(2 - race % 2);
            String batch = frozenAtWork(frozen, other);
            Instant stopped = Instant.now();
            List<List<String>> made;
            try {
                // the locks of the frozen server are freed by the database after a minute
                fleet.isIssuedExactlyOnce(other.api(), batch, LEARNERS);
                made = fleet.records(batch);
                Duration took = Duration.between(stopped, Instant.now());
                longest = took.compareTo(longest) > 0 ? took : longest;
            } finally {
                Fleet.signal(frozen, "CONT");
            }

            String next = fleet.order(LEARNERS);
            frozen.api().post(next + "/release");
            fleet.isIssuedExactlyOnce(frozen.api(), next, LEARNERS);

            assertThat(fleet.shares(next))
                    .as("the server that woke up is back at work")
                    .containsKey(fleet.name(frozen));
            fleet.isIssuedExactlyOnce(frozen.api(), batch, LEARNERS);
            assertThat(fleet.records(batch)).isEqualTo(made);
            FaultReport.write("races", """
                    | a server was stopped at work | the other had issued all, at the latest, after |
                    |---|---|
                    | %d times | %d s |
                    """.formatted(race, longest.toSeconds()));
        }
    }

    @Test
    void a_roster_given_to_one_server_is_understood_by_the_other() {
        String roster = fleet.order(5);

        fleet.node(2).api().post(roster + "/release");

        fleet.isIssuedExactlyOnce(fleet.node(2).api(), roster, 5);
        assertThat(database.number("select count(distinct version) from upload_part"))
                .isPositive();
    }

    @Test
    void what_one_server_revokes_the_other_remembers_apart_from_the_database() {
        String batch = fleet.order(3);
        fleet.node(1).api().post(batch + "/release");
        fleet.isIssuedExactlyOnce(fleet.node(1).api(), batch, 3);
        String record = fleet.records(batch).get(0).get(0);

        fleet.node(1).api().post("/credentials/" + record + "/revocation", "{\"reason\":\"Issued in error\"}");

        assertThat(database.number(
                        "select count(*) from issued_credential where id = ? and standing = 'REVOKED'", record))
                .isEqualTo(1);
        Fleet.await(
                () -> Fleet.statusCopies(fleet.node(2)).equals(Fleet.statusCopies(fleet.node(1))),
                "the same copies on both servers");
        assertThat(Fleet.statusCopies(fleet.node(1))).isNotEmpty();
    }

    @Test
    void the_ledger_of_both_servers_is_one() {
        fleet.isIssuedExactlyOnce(fleet.node(1).api(), released(), LEARNERS);

        fleet.isLedgerSound(fleet.node(1));
        fleet.isLedgerSound(fleet.node(2));
    }

    /** A batch in the midst of which a server was stopped while it held locks. */
    private static String frozenAtWork(ConferralProcess frozen, ConferralProcess other) {
        Random random = new Random(5);
        for (int tries = 0; tries < 10; tries++) {
            String batch = fleet.order(other.api(), LEARNERS);
            other.api().post(batch + "/release");
            fleet.awaitSigned(batch, 1);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
            Fleet.signal(frozen, "STOP");
            if (fleet.isAnythingStuck()) {
                return batch;
            }
            Fleet.signal(frozen, "CONT");
        }
        throw new AssertionError("The server never froze at work");
    }

    private static String released() {
        String batch = fleet.order(LEARNERS);
        fleet.node(1).api().post(batch + "/release");
        return batch;
    }
}
