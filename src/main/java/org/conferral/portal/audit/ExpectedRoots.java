package org.conferral.portal.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.conferral.ledger.Checkpoint;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.LedgerKey;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.audit.LedgerFinding.Code;

/** The roots that were signed, by the size of the tree; more than one for a size only when something is wrong. */
final class ExpectedRoots {

    private final CheckpointFiles files;
    private final LedgerKey key;
    private final Consumer<LedgerFinding> found;
    private final TreeMap<Long, Set<ByteBuffer>> roots = new TreeMap<>();
    private long count;
    private long outside;
    private long lastFitting;
    private boolean differs;

    ExpectedRoots(CheckpointFiles files, LedgerKey key, Consumer<LedgerFinding> found) {
        this.files = files;
        this.key = key;
        this.found = found;
    }

    /** Takes in all checkpoints there are; one this ledger did not sign is a finding and counts for nothing. */
    void read(Connection connection) throws SQLException {
        files.each(text -> {
            outside++;
            expect(text, "file");
        });
        Checkpoints checkpoints = new Checkpoints(connection);
        long size = -1;
        List<Map.Entry<Long, String>> page = checkpoints.above(size);
        while (!page.isEmpty()) {
            page.forEach(entry -> expect(entry.getValue(), "database"));
            size = page.get(page.size() - 1).getKey();
            page = checkpoints.above(size);
        }
    }

    private void expect(String text, String where) {
        count++;
        Optional<SignedCheckpoint> signed = CheckpointFiles.read(text);
        if (signed.filter(read -> read.isBy(key)).isPresent()) {
            Checkpoint checkpoint = signed.get().checkpoint();
            roots.computeIfAbsent(checkpoint.size(), any -> new HashSet<>(2)).add(ByteBuffer.wrap(checkpoint.root()));
        } else {
            long size = signed.map(read -> read.checkpoint().size()).orElse(0L);
            found.accept(new LedgerFinding(Code.FORGED_CHECKPOINT, "", where, size));
        }
    }

    /** Holds the tree as it has grown so far against what was signed of this size; only the first that differs is told. */
    void compare(Frontier tree) {
        Set<ByteBuffer> signed = roots.get(tree.size());
        if (signed == null || differs) {
            return;
        }
        if (signed.equals(Set.of(ByteBuffer.wrap(tree.root())))) {
            lastFitting = tree.size();
        } else {
            differs = true;
            found.accept(new LedgerFinding(Code.ROOT_DIFFERS, "", Long.toString(lastFitting), tree.size()));
        }
    }

    /** There is no more of the tree: what was signed of a larger one is cut off. */
    void end(long size) {
        if (!roots.isEmpty() && roots.lastKey() > size) {
            found.accept(new LedgerFinding(Code.CUT_OFF, "", Long.toString(size), roots.lastKey()));
        }
    }

    long count() {
        return count;
    }

    long outside() {
        return outside;
    }
}
