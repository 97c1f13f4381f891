package org.conferral.portal.issuing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Background;

/** Makes all records of a batch ready to be signed, in one go unless the server stops. */
@ApplicationScoped
class BatchPreparation {

    @Inject
    private RecordPlans plans;

    @Inject
    private KeptTemplates kept;

    @Inject
    private Preparing preparing;

    @Inject
    private Schedule schedule;

    @Inject
    private Approvals approvals;

    @Inject
    private Background background;

    @Inject
    private Access access;

    @Resource
    private ManagedExecutorService executor;

    private final Pulse further = new Pulse();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** Prepares a batch unless another hand is at it. */
    void prepare(String batchId) {
        if (!underWay.add(batchId)) {
            return;
        }
        try {
            if (!approvals.stillHold(batchId)) {
                return;
            }
            IssuanceBatch batch = schedule.batch(batchId);
            BatchTerms terms = batch.terms();
            kept.keep(batchId, terms.templateId());
            TemplatePlan template = plans.template(terms.templateId());
            RosterRecords records = new ReadAhead(
                    plans.records(terms.rosterId(), template, terms.issueAs()),
                    task -> executor.execute(() -> access.asSystem(task)));
            RecordPlans.Frame frame = plans.frame(
                    batch.unitId(), template, terms.issueAs(), terms.validFrom().orElseThrow(), terms.validUntil());
            boolean more = true;
            while (more && !background.stopping()) {
                more = preparing.next(batchId, records, frame);
                further.beat();
            }
        } finally {
            underWay.remove(batchId);
        }
    }

    /** How often some more was prepared here. */
    long rounds() {
        return further.beats();
    }

    /** Waits until more is prepared here than after so many rounds, for a time at most; tells whether anything was being prepared. */
    boolean awaitMore(long rounds, Duration atMost) {
        boolean atWork = !underWay.isEmpty();
        further.await(rounds, atMost);
        return atWork;
    }
}
