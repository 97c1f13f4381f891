package org.conferral.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.conferral.ledger.Leaf;
import org.conferral.portal.platform.Ids;

/**
 * Takes what must never be changed or left out unseen. A leaf is written in the same transaction as the deed, in no order and
 * without waiting for anybody; it gets its place in the tree a moment after both are committed.
 */
@ApplicationScoped
@Transactional
public class Ledger {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    @Inject
    private Ids ids;

    /**
     * Appends one leaf.
     *
     * @param kind what sort of thing: lower-case letters, at most 20
     * @param subjectId its id, printable ASCII without spaces, at most 100
     * @param sha256 the hash of the thing as it will be read again
     */
    public void append(String kind, String subjectId, byte[] sha256) {
        append(new Leaf(kind, subjectId, sha256));
    }

    void append(Leaf leaf) {
        entities.persist(new WaitingLeaf(ids.next(), leaf));
    }

    /** Appends many leaves by one batched statement in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Collection<Leaf> leaves) {
        try (Connection connection = dataSource.getConnection()) {
            append(connection, leaves, ids);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be written to", e);
        }
    }

    static void append(Connection connection, Collection<Leaf> leaves, Ids ids) throws SQLException {
        if (leaves.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ledger_waiting (id, kind, subject, content) VALUES (?, ?, ?, ?)")) {
            for (Leaf leaf : leaves) {
                insert.setString(1, ids.next());
                LeafRow.set(insert, 2, leaf);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
