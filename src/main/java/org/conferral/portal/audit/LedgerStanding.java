package org.conferral.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells how the ledger stands. */
@ApplicationScoped
@Transactional
public class LedgerStanding {

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    @Inject
    private LedgerSeal seal;

    public LedgerView now() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT leaves FROM ledger_head WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            Checkpoints checkpoints = new Checkpoints(connection);
            return new LedgerView(
                    row.next() ? row.getLong(1) : 0,
                    checkpoints.newest(),
                    checkpoints.first(),
                    seal.key().verifierKey(seal.origin()));
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }
}
