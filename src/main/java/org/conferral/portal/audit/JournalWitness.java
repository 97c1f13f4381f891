package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Says what the lines of the journal say now; of a line that lost its words because they named somebody who was erased, what it said
 * before. That this fingerprint is right is told by the leaf of the redaction itself ({@link RedactionWitness}); a line that has words
 * speaks for itself whatever was noted about it.
 */
public final class JournalWitness implements LedgerWitness {

    @Override
    public String kind() {
        return JournalForm.KIND;
    }

    @Override
    public Map<String, byte[]> contents(Connection database, List<String> subjects) throws SQLException {
        Map<String, String> before = RedactionWitness.kept(database, subjects);
        Map<String, byte[]> contents = new HashMap<>();
        new JournalLines(database).of(subjects).forEach(line -> contents.put(line.id(), hash(line, before)));
        return contents;
    }

    private static byte[] hash(JournalForm line, Map<String, String> before) {
        boolean wordless = line.detail() == null && before.containsKey(line.id());
        return wordless ? HexFormat.of().parseHex(before.get(line.id())) : line.hash();
    }
}
