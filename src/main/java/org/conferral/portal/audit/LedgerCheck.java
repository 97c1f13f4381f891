package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.LedgerKey;
import org.conferral.portal.audit.LedgerFinding.Code;

/**
 * Recomputes the whole ledger from what is stored: every leaf from what it vouches for, every root from the leaves, and holds them
 * against every checkpoint in the database and outside. Reads page by page, so it needs the same memory however much there is.
 */
final class LedgerCheck {

    private static final int PAGE = 1_000;
    private static final int MOST_FINDINGS = 200;

    private final Connection connection;
    private final Progress progress;
    private final Map<String, LedgerWitness> witnesses = LedgerWitness.all();
    private final List<LedgerFinding> findings = new ArrayList<>();
    private final ExpectedRoots roots;
    private final Frontier tree = Frontier.empty();
    private long troubles;
    private long lines;
    private boolean whole = true;

    LedgerCheck(Connection connection, CheckpointFiles files, LedgerKey key, Progress progress) {
        this.connection = connection;
        this.progress = progress;
        this.roots = new ExpectedRoots(files, key, this::found);
    }

    /** Hears how far a check has come. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total) throws SQLException;
    }

    LedgerReport run() throws SQLException {
        roots.read(connection); // first: what is signed while this runs is none of its business
        Frontier head = head();
        leaves(head);
        roots.end(whole ? tree.size() : head.size());
        if (whole && !Arrays.equals(tree.root(), head.root())) {
            found(new LedgerFinding(Code.HEAD_DIFFERS, "", "", head.size()));
        }
        journal();
        return new LedgerReport(tree.size(), lines, roots.count(), roots.outside(), troubles, findings);
    }

    private void found(LedgerFinding finding) {
        troubles++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    private Frontier head() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT leaves, frontier FROM ledger_head WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Frontier.empty();
            }
            return Frontier.of(row.getLong(1), row.getBytes(2));
        } catch (IllegalArgumentException damaged) {
            found(new LedgerFinding(Code.HEAD_DIFFERS, "", "", 0));
            return Frontier.empty();
        }
    }

    private void leaves(Frontier head) throws SQLException {
        LeafPages pages = new LeafPages(connection, head.size());
        long expected = 0;
        List<PlacedLeaf> page = pages.after(-1, PAGE);
        while (!page.isEmpty()) {
            for (PlacedLeaf leaf : page) {
                expected = next(expected, leaf);
            }
            things(page);
            progress.at(expected, head.size());
            page = pages.after(expected - 1, PAGE);
        }
        if (expected < head.size()) {
            gone(expected, head.size());
        }
    }

    /** Puts one leaf into the tree; behind a hole there is no tree that could fit any root. */
    private long next(long expected, PlacedLeaf leaf) {
        if (leaf.place() > expected) {
            gone(expected, leaf.place());
        }
        if (leaf.leaf().isEmpty()) {
            found(new LedgerFinding(Code.LEAF_DAMAGED, "", "", leaf.place()));
            whole = false;
        }
        if (whole) {
            tree.add(leaf.leaf().orElseThrow().hash());
            roots.compare(tree);
        }
        return leaf.place() + 1;
    }

    private void gone(long from, long to) {
        whole = false;
        found(new LedgerFinding(Code.LEAF_GONE, "", Long.toString(to - from), from));
    }

    /** Asks what the leaves of a page vouch for; of kinds nobody speaks for only the tree itself is checked. */
    private void things(List<PlacedLeaf> page) throws SQLException {
        for (LedgerWitness witness : witnesses.values()) {
            List<PlacedLeaf> own =
                    page.stream().filter(leaf -> leaf.isOf(witness.kind())).toList();
            if (!own.isEmpty()) {
                Map<String, byte[]> now = witness.contents(
                        connection, own.stream().map(PlacedLeaf::subject).toList());
                own.forEach(leaf -> compare(leaf, now.get(leaf.subject())));
            }
        }
    }

    private void compare(PlacedLeaf placed, byte[] now) {
        if (now == null) {
            found(placed.finding(Code.MISSING));
        } else if (!Arrays.equals(now, placed.leaf().orElseThrow().content())) {
            found(placed.finding(Code.CHANGED));
        }
    }

    private void journal() throws SQLException {
        JournalLines journal = new JournalLines(connection);
        List<String> page = journal.idsAfter("", PAGE);
        while (!page.isEmpty()) {
            LeafLookup known = LeafLookup.of(connection, page);
            page.stream()
                    .filter(id -> !known.has(id))
                    .forEach(id -> found(new LedgerFinding(Code.UNLOGGED, JournalForm.KIND, id, 0)));
            lines += page.size();
            page = journal.idsAfter(page.get(page.size() - 1), PAGE);
        }
    }
}
