package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Some servers of one portal on one database. */
final class Fleet implements AutoCloseable {

    static final String MASTER = "a-master-key-for-tests-only-that-every-server-has";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration STUCK = Duration.ofSeconds(5);

    /** ER_CANNOT_CONVERT_STRING of MySQL. */
    private static final int NO_TEXT = 3854;

    private static final int ASKED = 12;

    private final TestDatabase database;
    private final Map<String, String> connection;
    private final List<ConferralProcess> nodes = new ArrayList<>();
    private int rosters;

    /** Servers that are started at the same moment on an empty database. */
    Fleet(TestDatabase database, int size, Map<String, String> connection) {
        this.database = database;
        this.connection = Map.copyOf(connection);
        for (int i = 1; i <= size; i++) {
            nodes.add(server("node-" + i, MASTER));
        }
        nodes.forEach(ConferralProcess::launch);
        nodes.forEach(ConferralProcess::awaitReady);
    }

    private ConferralProcess server(String name, String master) {
        Map<String, String> settings = new HashMap<>(connection);
        settings.put("CONFERRAL_MASTER_KEY", master);
        settings.put("CONFERRAL_BASE_URL", "http://localhost:18080");
        settings.put("CONFERRAL_NODE", name);
        return ConferralProcess.prepareDemo(settings);
    }

    /** One more server on the same database, with a master key of its own. */
    ConferralProcess stranger() {
        return server("stranger", MASTER + "-but-another");
    }

    ConferralProcess node(int number) {
        return nodes.get(number - 1);
    }

    String name(ConferralProcess node) {
        return "node-" + (nodes.indexOf(node) + 1);
    }

    /** Orders a batch of this many new learners; gives back its path. */
    String order(int learners) {
        return order(node(1).api(), learners);
    }

    String order(Api api, int learners) {
        Api.Answer roster = api.upload(
                "learners.csv",
                Workbooks.certificates("F" + ++rosters + "-", learners),
                Map.of("recordTemplate", "demo-certificate"));
        assertThat(roster.status()).as(roster.text()).isEqualTo(201);
        String order = "{\"rosterId\":\"%s\",\"name\":\"Fleet\",\"notify\":true,\"as\":\"badge\"}"
                .formatted(roster.json().getString("id"));
        Api.Answer batch = api.post("/batches", order);
        assertThat(batch.status()).as(batch.text()).isEqualTo(201);
        return "/batches/" + batch.json().getString("id");
    }

    /** So many records of a batch are signed. */
    long signed(String path) {
        return database.number(
                "select count(*) from issued_credential where batch_id = ? and state = 'ISSUED'", id(path));
    }

    void awaitSigned(String path, long count) {
        await(() -> signed(path) >= count, count + " records of " + path);
    }

    static void await(BooleanSupplier wished, String what) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!wished.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Never came: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** What was made of a batch, and when. */
    List<List<String>> records(String path) {
        return database.rows(
                "select c.id, c.issued_at, hex(d.sha256) from issued_credential c join signed_document d on d.credential_id = c.id"
                        + " where c.batch_id = ? order by c.id",
                id(path));
    }

    /** Whether a transaction that holds locks has not come to its end for some seconds, as no healthy one does. */
    boolean isAnythingStuck() {
        Instant deadline = Instant.now().plus(STUCK.multipliedBy(2));
        while (Instant.now().isBefore(deadline)) {
            if (isAnyOld()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return false;
    }

    /** MySQL shows no transactions at all while the statement of one holds bytes that are no text; it does at the next look. */
    private boolean isAnyOld() {
        try {
            return database.number("select count(*) from information_schema.innodb_trx where trx_rows_locked > 0"
                            + " and trx_started < now() - interval " + STUCK.toSeconds() + " second")
                    > 0;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLException fault && fault.getErrorCode() == NO_TEXT) {
                return false;
            }
            throw e;
        }
    }

    /** Holds the audit ledger of all against the checkpoints that one of them has kept. */
    void isLedgerSound(ConferralProcess witness) {
        try (ConferralProcess verifier = server("verifier", MASTER)) {
            int status = verifier.launch(
                            "verify-ledger",
                            witness.data().resolve("checkpoints").toString())
                    .await();
            assertThat(status).as(verifier.log()).isZero();
        }
    }

    /** Which servers have signed how many chunks of a batch. */
    Map<String, Long> shares(String path) {
        Map<String, Long> shares = new HashMap<>();
        database.rows(
                        "select signed_by, count(*) from issuance_chunk where batch_id = ? and state = 'DONE' group by signed_by",
                        id(path))
                .forEach(row -> shares.put(row.get(0), Long.valueOf(row.get(1))));
        return shares;
    }

    /** Waits until a batch is released and its letters are written, and holds it against the promise: each record once, with its letter, and valid. */
    void isIssuedExactlyOnce(Api api, String path, int learners) {
        await(
                () -> database.rows("select state from issuance_batch where id = ?", id(path))
                        .get(0)
                        .get(0)
                        .equals("RELEASED"),
                path + " is released; it is " + database.rows("select * from issuance_batch where id = ?", id(path)));
        await(
                () -> database.rows("select id from owed_invitation where batch_id = ?", id(path))
                        .isEmpty(),
                "all letters of " + path + " are written");
        String of = " in (select id from issued_credential where batch_id = ?)";
        assertThat(Map.of(
                        "records", signed(path),
                        "rows",
                                database.number(
                                        "select count(distinct row_no) from issued_credential where batch_id = ?",
                                        id(path)),
                        "all", database.number("select count(*) from issued_credential where batch_id = ?", id(path)),
                        "documents",
                                database.number(
                                        "select count(*) from signed_document where credential_id" + of, id(path)),
                        "letters",
                                database.number(
                                        "select count(*) from outgoing_letter where credential_id" + of, id(path)),
                        "open",
                                (long) database.rows(
                                                "select id from issuance_chunk where batch_id = ? and state <> 'DONE'",
                                                id(path))
                                        .size()))
                .isEqualTo(Map.of(
                        "records", (long) learners,
                        "rows", (long) learners,
                        "all", (long) learners,
                        "documents", (long) learners,
                        "letters", (long) learners,
                        "open", 0L));
        verify(api, path, learners);
    }

    /** The status lists a server has copied, by their names. */
    static Map<String, String> statusCopies(ConferralProcess node) {
        Map<String, String> copies = new HashMap<>();
        try (Stream<Path> files = Files.list(node.data().resolve("status"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                copies.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copies;
    }

    /** Asks for the verdict on some, spread over the batch; one by one would take longer than issuing them all. */
    private static void verify(Api api, String path, int learners) {
        try {
            Map<String, byte[]> records = MainJobIT.Batches.zipped(api, id(path));
            assertThat(records).hasSize(learners);
            List<byte[]> all = List.copyOf(records.values());
            for (int i = 0; i < all.size(); i += Math.max(1, all.size() / ASKED)) {
                assertThat(api.post("/verify", all.get(i), "application/vc")
                                .json()
                                .getString("outcome"))
                        .isEqualTo("VALID");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Freezes a server where it stands, or lets it go on. */
    static void signal(ConferralProcess node, String name) {
        try {
            Process sent = new ProcessBuilder(
                            "kill", "-" + name, Long.toString(node.handle().pid()))
                    .start();
            assertThat(sent.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(sent.exitValue()).isZero();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(String path) {
        return path.substring("/batches/".length());
    }

    @Override
    public void close() {
        nodes.forEach(ConferralProcess::close);
    }
}
