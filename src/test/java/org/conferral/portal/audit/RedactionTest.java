package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of the journal lose their words when these name somebody who is erased; everything else about them stays provable. */
class RedactionTest {

    private LedgerDatabase ledger;

    @BeforeEach
    void begin(@TempDir Path folder) throws Exception {
        ledger = new LedgerDatabase(folder);
        ledger.execute(
                "CREATE TABLE journal_redaction (entry_id VARCHAR(36) PRIMARY KEY, sha256 VARCHAR(64), redacted_at DATETIME(6))");
    }

    @AfterEach
    void end() throws Exception {
        ledger.close();
    }

    /** Takes the words away as the portal does, without the leaf that says so. */
    private Leaves wordless(String id) throws Exception {
        JournalForm line = new JournalLines(ledger.connection).of(List.of(id)).get(0);
        String before = HexFormat.of().formatHex(line.hash());
        ledger.execute("INSERT INTO journal_redaction VALUES ('" + id + "', '" + before + "', CURRENT_TIMESTAMP)");
        ledger.execute("UPDATE journal_entry SET detail = NULL WHERE id = '" + id + "'");
        return () ->
                Ledger.append(ledger.connection, List.of(RedactionWitness.leaf(line.wordless(), before)), ledger.ids);
    }

    private interface Leaves {
        void append() throws Exception;
    }

    @Test
    void a_ledger_with_a_line_that_lost_its_words_fits() throws Exception {
        String id = ledger.note("oven.bake");
        ledger.checkpoint();
        wordless(id).append();
        ledger.checkpoint();

        assertThat(ledger.codes()).isEmpty();
    }

    @Test
    void whoever_takes_words_away_past_the_portal_is_found() throws Exception {
        String id = ledger.note("oven.bake");
        ledger.checkpoint();
        wordless(id);

        assertThat(ledger.codes()).containsExactly(LedgerFinding.Code.CHANGED);
    }

    @Test
    void a_line_that_says_something_else_is_not_excused_by_having_had_its_words_taken_away() throws Exception {
        String id = ledger.note("oven.bake");
        wordless(id).append();
        ledger.checkpoint();
        ledger.execute("UPDATE journal_entry SET actor = 'nobody' WHERE id = '" + id + "'");

        assertThat(ledger.codes()).containsExactly(LedgerFinding.Code.CHANGED);
    }

    @Test
    void new_words_for_a_line_that_lost_its_own_are_found() throws Exception {
        String id = ledger.note("oven.bake");
        wordless(id).append();
        ledger.checkpoint();
        ledger.execute("UPDATE journal_entry SET detail = 'invented' WHERE id = '" + id + "'");

        assertThat(ledger.codes()).contains(LedgerFinding.Code.CHANGED);
    }
}
