package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.portal.audit.LedgerFinding.Code.CHANGED;
import static org.conferral.portal.audit.LedgerFinding.Code.CUT_OFF;
import static org.conferral.portal.audit.LedgerFinding.Code.FORGED_CHECKPOINT;
import static org.conferral.portal.audit.LedgerFinding.Code.HEAD_DIFFERS;
import static org.conferral.portal.audit.LedgerFinding.Code.LEAF_DAMAGED;
import static org.conferral.portal.audit.LedgerFinding.Code.LEAF_GONE;
import static org.conferral.portal.audit.LedgerFinding.Code.MISSING;
import static org.conferral.portal.audit.LedgerFinding.Code.ROOT_DIFFERS;
import static org.conferral.portal.audit.LedgerFinding.Code.UNLOGGED;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.TreeHash;
import org.conferral.proof.Ed25519Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever can write into the database is found out. */
class LedgerTamperingTest {

    @TempDir
    private Path folder;

    private LedgerDatabase ledger;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void a_ledger_of_ten_journal_lines_and_two_checkpoints() throws SQLException, IOException {
        ledger = new LedgerDatabase(folder);
        for (int number = 0; number < 10; number++) {
            lines.add(ledger.note("Deed." + number));
            if (number == 4) {
                ledger.checkpoint();
            }
        }
        ledger.checkpoint();
    }

    @AfterEach
    void end() throws SQLException {
        ledger.close();
    }

    @Test
    void a_ledger_nobody_touched_fits() throws SQLException {
        LedgerReport report = ledger.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.leaves()).isEqualTo(10);
        assertThat(report.lines()).isEqualTo(10);
        assertThat(report.checkpoints()).isEqualTo(4);
        assertThat(report.outside()).isEqualTo(2);
    }

    @Test
    void a_changed_journal_line_is_found() throws SQLException {
        ledger.execute("UPDATE journal_entry SET detail = 'nothing' WHERE id = '" + lines.get(3) + "'");

        assertThat(ledger.check().findings())
                .containsExactly(new LedgerFinding(CHANGED, "noted", lines.get(3), placeOf(3)));
    }

    @Test
    void a_journal_line_put_to_another_time_is_found() throws SQLException {
        ledger.execute("UPDATE journal_entry SET noted_at = TIMESTAMP '2026-01-01 00:00:00' WHERE id = '" + lines.get(0)
                + "'");

        assertThat(ledger.codes()).containsExactly(CHANGED);
    }

    @Test
    void journal_lines_that_are_gone_are_found() throws SQLException {
        ledger.execute("DELETE FROM journal_entry WHERE id IN ('" + lines.get(8) + "', '" + lines.get(9) + "')");

        assertThat(ledger.codes()).containsExactly(MISSING, MISSING);
    }

    @Test
    void a_journal_line_that_was_slipped_in_is_found() throws SQLException {
        String forged = ledger.line("Deed.never");

        assertThat(ledger.check().findings()).containsExactly(new LedgerFinding(UNLOGGED, "noted", forged, 0));
    }

    @Test
    void a_leaf_in_the_middle_that_is_gone_is_found() throws SQLException {
        ledger.execute("DELETE FROM ledger_leaf WHERE place = 6");

        assertThat(ledger.check().findings())
                .contains(new LedgerFinding(LEAF_GONE, "", "1", 6))
                .extracting(LedgerFinding::code)
                .containsExactly(LEAF_GONE, UNLOGGED);
    }

    @Test
    void a_line_changed_together_with_its_leaf_leads_to_another_root() throws SQLException {
        ledger.execute("UPDATE journal_entry SET detail = 'nothing' WHERE id = '" + lines.get(7) + "'");
        byte[] forged = new JournalLines(ledger.connection)
                .of(List.of(lines.get(7)))
                .get(0)
                .hash();
        try (PreparedStatement update =
                ledger.connection.prepareStatement("UPDATE ledger_leaf SET content = ? WHERE subject = ?")) {
            update.setBytes(1, forged);
            update.setString(2, lines.get(7));
            update.executeUpdate();
        }

        assertThat(ledger.check().findings())
                .contains(new LedgerFinding(ROOT_DIFFERS, "", "5", 10))
                .extracting(LedgerFinding::code)
                .containsExactly(ROOT_DIFFERS, HEAD_DIFFERS);
    }

    @Test
    void a_leaf_that_can_be_none_is_found() throws SQLException {
        ledger.execute("UPDATE ledger_leaf SET kind = 'NOT A KIND' WHERE place = 2");

        assertThat(ledger.codes()).contains(LEAF_DAMAGED);
    }

    @Test
    void an_end_cut_off_with_everything_the_database_knows_of_it_is_found_by_the_files() throws SQLException {
        cutOffTheEnd();

        assertThat(ledger.check().findings()).containsExactly(new LedgerFinding(CUT_OFF, "", "5", 10));
    }

    @Test
    void an_end_cut_off_and_grown_anew_is_found_by_the_files() throws SQLException {
        cutOffTheEnd();
        for (int number = 0; number < 7; number++) {
            ledger.note("Another." + number);
        }
        ledger.number();

        assertThat(ledger.check().findings()).containsExactly(new LedgerFinding(ROOT_DIFFERS, "", "5", 10));
    }

    @Test
    void a_checkpoint_somebody_else_signed_is_found_and_believed_by_nobody() throws SQLException {
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 7);
        Frontier tree = Frontier.empty();
        tree.add(TreeHash.leaf(other));
        ledger.files.append(ledger.sign(tree, Ed25519Key.ofSeed(other)));

        assertThat(ledger.check().findings()).containsExactly(new LedgerFinding(FORGED_CHECKPOINT, "", "file", 1));
    }

    @Test
    void a_head_that_was_put_elsewhere_is_found() throws SQLException {
        ledger.execute("UPDATE ledger_head SET leaves = 0, frontier = X'' WHERE id = 1");

        assertThat(ledger.codes()).contains(CUT_OFF);
    }

    /** Whoever writes into the database can make it whole again in itself; the files remember. */
    private void cutOffTheEnd() throws SQLException {
        Frontier shorter = Frontier.empty();
        for (PlacedLeaf leaf : new LeafPages(ledger.connection, 5).after(-1, 5)) {
            shorter.add(leaf.leaf().orElseThrow().hash());
        }
        ledger.execute("DELETE FROM journal_entry WHERE id IN (SELECT subject FROM ledger_leaf WHERE place >= 5)");
        ledger.execute("DELETE FROM ledger_leaf WHERE place >= 5");
        ledger.execute("DELETE FROM ledger_checkpoint WHERE leaves > 5");
        try (PreparedStatement update =
                ledger.connection.prepareStatement("UPDATE ledger_head SET leaves = 5, frontier = ?")) {
            update.setBytes(1, shorter.kept());
            update.executeUpdate();
        }
    }

    private long placeOf(int line) throws SQLException {
        return ledger.count("SELECT place FROM ledger_leaf WHERE subject = '" + lines.get(line) + "'");
    }
}
