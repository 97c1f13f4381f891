package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Background;

/** The hands that prepare and sign released batches; what they have to do stands in the database, so they may stop at any time. */
@ApplicationScoped
class IssuingWork {

    private static final Logger LOG = Logger.getLogger(IssuingWork.class.getName());
    private static final int HANDS = 2;
    private static final int CHUNK = 8;
    private static final int ATTEMPTS = 3;

    @Inject
    private RecordPlans plans;

    @Inject
    private Preparing preparing;

    @Inject
    private Signing signing;

    @Inject
    private Schedule schedule;

    @Inject
    private StatusLists lists;

    @Inject
    private Background background;

    @Inject
    private Access access;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger busy = new AtomicInteger();
    private final Set<String> inPreparation = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("issuing", Duration.ofSeconds(1), this::look);
        background.every("status lists", Duration.ofHours(1), () -> access.asSystem(lists::renew));
    }

    /** Puts hands to work when there is any. */
    void look() {
        access.asSystem(schedule::beginDue);
        boolean waiting = !schedule.in(BatchState.PREPARING).isEmpty()
                || !schedule.in(BatchState.ISSUING).isEmpty();
        while (waiting && busy.get() < HANDS) {
            busy.incrementAndGet();
            executor.submit(this::work);
        }
    }

    private void work() {
        try {
            access.asSystem(() -> {
                schedule.in(BatchState.PREPARING).forEach(this::prepare);
                boolean more = true;
                while (more && !background.stopping()) {
                    more = signAll(schedule.in(BatchState.ISSUING));
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Issuing stopped and will begin again");
        } finally {
            busy.decrementAndGet();
        }
    }

    private void prepare(String batchId) {
        if (!inPreparation.add(batchId)) {
            return;
        }
        try {
            IssuanceBatch batch = schedule.batch(batchId);
            TemplatePlan template = plans.template(batch.templateId());
            List<PlannedRecord> records = plans.records(batch.rosterId(), template, batch.issueAs());
            RecordPlans.Frame frame =
                    plans.frame(template, batch.issueAs(), batch.validFrom().orElseThrow(), batch.validUntil());
            boolean more = true;
            while (more && !background.stopping()) {
                more = preparing.next(batchId, records, frame);
            }
        } finally {
            inPreparation.remove(batchId);
        }
    }

    /** One round over all batches; tells whether any record was signed. */
    private boolean signAll(List<String> batchIds) {
        boolean any = false;
        for (String batchId : batchIds) {
            boolean signed = sign(batchId);
            any |= signed;
            if (!signed) {
                signing.finishIfDone(batchId);
            }
        }
        return any;
    }

    private boolean sign(String batchId) {
        try {
            return signing.next(batchId, CHUNK) > 0;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Some records of batch " + batchId + " are now signed one by one");
            schedule.waiting(batchId, CHUNK).forEach(this::one);
            return false;
        }
    }

    private void one(String credentialId) {
        try {
            signing.one(credentialId);
            attempts.remove(credentialId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Record " + credentialId + " could not be signed");
            if (attempts.merge(credentialId, 1, Integer::sum) >= ATTEMPTS) {
                attempts.remove(credentialId);
                signing.giveUp(credentialId, "fault: " + e.getClass().getSimpleName());
            }
        }
    }
}
