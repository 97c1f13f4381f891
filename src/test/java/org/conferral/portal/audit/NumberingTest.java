package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.InclusionProof;
import org.conferral.ledger.TreePaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaves get their places one after the other, whoever gives them. */
class NumberingTest {

    @TempDir
    private Path folder;

    private LedgerDatabase ledger;

    @BeforeEach
    void begin() throws SQLException, IOException {
        ledger = new LedgerDatabase(folder);
    }

    @AfterEach
    void end() throws SQLException {
        ledger.close();
    }

    @Test
    void two_servers_at_once_give_each_leaf_one_place() throws Exception {
        ledger.number();
        ExecutorService servers = Executors.newFixedThreadPool(3);
        List<Future<Integer>> rounds = new ArrayList<>();
        for (int server = 0; server < 2; server++) {
            rounds.add(servers.submit(numbering()));
        }
        Future<?> writer = servers.submit(() -> {
            try (Connection own = ledger.connect()) {
                for (int round = 0; round < 60; round++) {
                    Ledger.append(own, ledger.leaves(50), ledger.ids);
                }
            }
            return null;
        });
        writer.get();
        int placed = rounds.get(0).get() + rounds.get(1).get();
        servers.shutdown();
        placed += ledger.number();

        assertThat(placed).isEqualTo(3000);
        assertThat(ledger.count("SELECT COUNT(*) FROM ledger_waiting")).isZero();
        assertThat(ledger.count("SELECT COUNT(DISTINCT subject) FROM ledger_leaf"))
                .isEqualTo(3000);
        assertThat(ledger.check().findings()).isEmpty();
    }

    @Test
    void while_one_server_holds_the_head_another_goes_away() throws SQLException {
        try (Connection first = ledger.connect();
                Connection second = ledger.connect()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            assertThat(new Numbering(first).take()).isPresent();
            assertThat(new Numbering(second).take()).isEmpty();
        }
    }

    @Test
    void a_leaf_that_is_committed_late_under_an_earlier_id_is_not_skipped() throws SQLException {
        try (Connection slow = ledger.connect()) {
            slow.setAutoCommit(false);
            Ledger.append(slow, ledger.leaves(1), ledger.ids);
            Ledger.append(ledger.connection, ledger.leaves(1), ledger.ids);

            assertThat(ledger.number()).isEqualTo(1);
            slow.commit();
            assertThat(ledger.number()).isEqualTo(1);
        }
        assertThat(ledger.count("SELECT COUNT(*) FROM ledger_leaf")).isEqualTo(2);
    }

    @Test
    void lines_of_before_there_was_a_ledger_are_taken_into_it_once() throws SQLException {
        ledger.line("Deed.old");
        ledger.note("Deed.new");

        assertThat(ledger.number()).isEqualTo(2);
        assertThat(ledger.check().findings()).isEmpty();

        ledger.line("Deed.forged");
        assertThat(ledger.number()).isZero();
        assertThat(ledger.codes()).containsExactly(LedgerFinding.Code.UNLOGGED);
    }

    @Test
    void proofs_are_found_by_the_floors_that_are_kept() throws SQLException {
        Ledger.append(ledger.connection, ledger.leaves(700), ledger.ids);
        ledger.checkpoint();
        assertThat(ledger.count("SELECT COUNT(*) FROM ledger_node")).isEqualTo(2);
        byte[] root = ledger.newest().orElseThrow().checkpoint().root();

        for (long place : new long[] {0, 255, 256, 511, 512, 699}) {
            InclusionProof proof = new TreePaths(new StoredSubtrees(ledger.connection)).inclusion(place, 700);
            PlacedLeaf leaf =
                    new LeafPages(ledger.connection, 700).after(place - 1, 1).get(0);
            assertThat(proof.proves(leaf.leaf().orElseThrow().hash(), root)).isTrue();
        }
    }

    private Callable<Integer> numbering() {
        return () -> {
            int placed = 0;
            try (Connection own = ledger.connect()) {
                own.setAutoCommit(false);
                own.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                for (int round = 0; round < 200; round++) {
                    Numbering numbering = new Numbering(own);
                    Optional<Frontier> head = numbering.take();
                    placed += head.isPresent() ? numbering.extend(head.get()) : 0;
                    own.commit();
                }
            }
            return placed;
        };
    }
}
