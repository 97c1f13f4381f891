package org.conferral.portal.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.TreeHash;

/**
 * Says what the lines say now whose words were taken away, and what fingerprint they had. The leaf is the hash of both: of the wordless
 * line in its one spelling, a line feed, and the fingerprint in hexadecimal digits.
 */
public final class RedactionWitness implements LedgerWitness {

    static final String KIND = "redacted";

    private static final String LEAF =
            "EXISTS (SELECT 1 FROM %s l WHERE l.subject = r.entry_id AND l.kind = '" + KIND + "')";
    private static final String NO_TABLE = "42S0";
    private static final String LOGGED =
            " AND (" + LEAF.formatted("ledger_leaf") + " OR " + LEAF.formatted("ledger_waiting") + ")";

    @Override
    public String kind() {
        return KIND;
    }

    static Leaf leaf(JournalForm wordless, String before) {
        return new Leaf(KIND, wordless.id(), content(wordless, before));
    }

    private static byte[] content(JournalForm wordless, String before) {
        return TreeHash.sha256((wordless.text() + "\n" + before).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, byte[]> contents(Connection database, List<String> subjects) throws SQLException {
        Map<String, String> before = kept(database, subjects);
        Map<String, byte[]> contents = new HashMap<>();
        for (JournalForm line : new JournalLines(database).of(subjects)) {
            if (before.containsKey(line.id())) {
                contents.put(line.id(), content(line, before.get(line.id())));
            }
        }
        return contents;
    }

    /**
     * The fingerprints that lines had before they lost their words; only of those whose loss is in the ledger itself. A database of an earlier
     * version has none.
     */
    static Map<String, String> kept(Connection database, List<String> entryIds) throws SQLException {
        String query = "SELECT entry_id, sha256 FROM journal_redaction r WHERE entry_id IN "
                + JournalLines.marks(entryIds.size()) + LOGGED;
        try (PreparedStatement statement = database.prepareStatement(query)) {
            return read(statement, entryIds);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(NO_TABLE)) {
                return Map.of();
            }
            throw e;
        }
    }

    private static Map<String, String> read(PreparedStatement statement, List<String> entryIds) throws SQLException {
        Map<String, String> kept = new HashMap<>();
        for (int at = 0; at < entryIds.size(); at++) {
            statement.setString(at + 1, entryIds.get(at));
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getString(2));
            }
        }
        return kept;
    }
}
