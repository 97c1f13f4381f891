package org.conferral.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.conferral.ledger.Bundle;
import org.conferral.ledger.ConsistencyProof;
import org.conferral.ledger.InclusionProof;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.ledger.TreePaths;
import org.conferral.portal.platform.Refusal;

/** Proves to whoever asks that something is in the ledger, and that the ledger has only grown. */
@ApplicationScoped
@Transactional
public class LedgerProofs {

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    /** The proof that something of this kind was logged. */
    public LedgerProof of(String kind, String subject) {
        return reading(connection -> proof(connection, kind, subject));
    }

    /** The proof that a document was logged in a bundle. */
    public DocumentProof ofDocument(String documentId) {
        return reading(connection -> {
            for (LedgerWitness witness : LedgerWitness.all().values()) {
                Optional<LedgerBundle> bundle = witness.bundleOf(connection, documentId);
                if (bundle.isPresent()) {
                    return proof(connection, witness.kind(), bundle.get(), documentId);
                }
            }
            throw Refusal.notFound("ledger.unknown");
        });
    }

    /** The proof that the newest checkpoint grew out of the ledger when it had {@code first} leaves. */
    public ConsistencyProof since(long first) {
        return reading(connection -> {
            long size = newest(connection).checkpoint().size();
            if (first < 1 || first > size) {
                throw Refusal.invalid("ledger.from", size);
            }
            return new TreePaths(new StoredSubtrees(connection)).consistency(first, size);
        });
    }

    private static LedgerProof proof(Connection connection, String kind, String subject) throws SQLException {
        PlacedLeaf placed = new LeafPages(connection, Long.MAX_VALUE)
                .find(kind, subject)
                .orElseThrow(() -> Refusal.notFound("ledger.unknown"));
        SignedCheckpoint signed = newest(connection);
        if (signed.checkpoint().size() <= placed.place()) {
            throw Refusal.busy("ledger.notYet");
        }
        InclusionProof inclusion = new TreePaths(new StoredSubtrees(connection))
                .inclusion(placed.place(), signed.checkpoint().size());
        return placed.leaf()
                .map(leaf -> new LedgerProof(leaf, inclusion, signed))
                .filter(LedgerProof::holds)
                .orElseThrow(() -> Refusal.conflict("ledger.doesNotFit"));
    }

    private static DocumentProof proof(Connection connection, String kind, LedgerBundle bundle, String id)
            throws SQLException {
        DocumentProof proof = new DocumentProof(
                bundle.documents().get(id),
                Bundle.of(bundle.documents()).proof(id),
                proof(connection, kind, bundle.subject()));
        if (!proof.holds()) {
            throw Refusal.conflict("ledger.doesNotFit");
        }
        return proof;
    }

    private static SignedCheckpoint newest(Connection connection) throws SQLException {
        return new Checkpoints(connection).newest().orElseThrow(() -> Refusal.busy("ledger.notYet"));
    }

    /** Something that is read from the ledger. */
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }
}
