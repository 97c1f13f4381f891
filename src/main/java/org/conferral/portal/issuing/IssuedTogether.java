package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;

/** The records that were signed in one go, for whoever owes their learners something. */
@ApplicationScoped
public class IssuedTogether {

    @Inject
    private BulkRows bulk;

    @Inject
    private IssuingWork work;

    /** Whether this server is signing at this moment, so that what can wait had better do so. */
    public boolean isGoingOn() {
        return work.isBusy();
    }

    /**
     * What {@link CredentialsIssued} told of them, but for those whose learner was erased since.
     *
     * @param firstId the smallest id among them
     * @param lastId  the greatest
     * @param at      when they were issued
     */
    public List<CredentialsIssued.Issued> of(String batchId, String firstId, String lastId, Instant at) {
        return bulk
                .select(
                        WaitingRecord::of,
                        "select " + WaitingRecord.COLUMNS
                                + " from issued_credential c join learner l on l.id = c.learner_id where c.batch_id = ?"
                                + " and c.id between ? and ? and c.state = 'ISSUED' and c.issued_at = ? and l.email <> '' order by c.id",
                        batchId,
                        firstId,
                        lastId,
                        at)
                .stream()
                .map(record -> record.issued(Optional.empty()))
                .toList();
    }
}
