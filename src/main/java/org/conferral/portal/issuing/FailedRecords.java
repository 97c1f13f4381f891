package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** What becomes of the records of a batch that could not be issued: they are tried again, or stay behind. */
@ApplicationScoped
@Transactional
public class FailedRecords {

    /** A record that has its place in a status list was drafted, so that it failed only at being signed. */
    private static final String SIGNABLE =
            " where c.batchId = :batch and c.state = :failed and c.statusListId is not null";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuanceChunks chunks;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** How many would be signed once more; the others failed for what their rows say. */
    @Allowed(Permission.VIEW)
    public long signable(String batchId) {
        return entities.createQuery("select count(c) from IssuedCredential c" + SIGNABLE, Long.class)
                .setParameter("batch", batchId)
                .setParameter("failed", CredentialState.FAILED)
                .getSingleResult();
    }

    /** Has those signed once more that failed at being signed; tells how many. */
    @Allowed(Permission.ISSUE)
    public int retry(String batchId) {
        batches.locked(batchId).retry(clock.instant());
        int again = entities.createQuery(
                        "update IssuedCredential c set c.state = :pending, c.failure = null" + SIGNABLE)
                .setParameter("pending", CredentialState.PENDING)
                .setParameter("batch", batchId)
                .setParameter("failed", CredentialState.FAILED)
                .executeUpdate();
        entities.createQuery("delete from ReleaseSheet s where s.batchId = :batch")
                .setParameter("batch", batchId)
                .executeUpdate();
        chunks.reopen(batchId);
        if (again == 0) {
            throw Refusal.conflict("batch.failed.none");
        }
        return again;
    }

    /** They stay counted as failed, and nothing waits for them any more. */
    @Allowed(Permission.ISSUE)
    public void leave(String batchId) {
        batches.locked(batchId).leaveFailures(access.who().id());
    }
}
