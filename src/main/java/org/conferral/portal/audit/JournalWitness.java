package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what the lines of the journal say now. */
public final class JournalWitness implements LedgerWitness {

    @Override
    public String kind() {
        return JournalForm.KIND;
    }

    @Override
    public Map<String, byte[]> contents(Connection database, List<String> subjects) throws SQLException {
        Map<String, byte[]> contents = new HashMap<>();
        new JournalLines(database).of(subjects).forEach(line -> contents.put(line.id(), line.hash()));
        return contents;
    }
}
