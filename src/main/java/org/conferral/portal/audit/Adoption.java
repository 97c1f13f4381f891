package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.ledger.Leaf;
import org.conferral.portal.platform.Ids;

/** Takes the journal lines of before there was a ledger into it, once; whoever calls holds the head. */
final class Adoption {

    private static final int PAGE = 2_000;

    private final Connection connection;
    private final Ids ids;

    Adoption(Connection connection, Ids ids) {
        this.connection = connection;
        this.ids = ids;
    }

    void adopt() throws SQLException {
        if (done()) {
            return;
        }
        JournalLines lines = new JournalLines(connection);
        List<JournalForm> page = lines.after("", PAGE);
        while (!page.isEmpty()) {
            LeafLookup known =
                    LeafLookup.of(connection, page.stream().map(JournalForm::id).toList());
            List<Leaf> missing = new ArrayList<>();
            page.stream()
                    .filter(line -> !known.has(line.id()))
                    .map(JournalForm::leaf)
                    .forEach(missing::add);
            Ledger.append(connection, missing, ids);
            page = lines.after(page.get(page.size() - 1).id(), PAGE);
        }
        try (PreparedStatement end =
                connection.prepareStatement("UPDATE ledger_head SET adopted = TRUE WHERE id = 1")) {
            end.executeUpdate();
        }
    }

    private boolean done() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT adopted FROM ledger_head WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            return !row.next() || row.getBoolean(1);
        }
    }
}
