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
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.LoggedFault;

/** The hands that prepare and sign released batches; what they have to do stands in the database, so they may stop at any time. */
@ApplicationScoped
class IssuingWork {

    private static final Logger LOG = Logger.getLogger(IssuingWork.class.getName());
    private static final Duration BREATH = Duration.ofMillis(500);

    @Inject
    private BatchPreparation preparation;

    @Inject
    private BatchSigning signing;

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

    private final Hands hands =
            new Hands(Math.max(2, Runtime.getRuntime().availableProcessors()), () -> background.stopping());

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("issuing", Duration.ofSeconds(1), this::look);
        background.every("status lists", Duration.ofHours(1), this::renew);
        renew();
    }

    private void renew() {
        access.asSystem(() -> lists.ending().forEach(this::renew));
    }

    private void renew(String listId) {
        try {
            lists.renew(listId);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, LoggedFault.of(e), () -> "Status list " + listId + " could not be signed anew");
        }
    }

    /** Puts hands to work when there is any. */
    void look() {
        access.asSystem(schedule::beginDue);
        List<String> preparing = schedule.due(BatchState.PREPARING);
        preparing.forEach(batchId -> executor.submit(() -> access.asSystem(() -> prepare(batchId))));
        if (!preparing.isEmpty() || !schedule.due(BatchState.ISSUING).isEmpty()) {
            hands.callUp(executor, this::sign);
        }
    }

    private void prepare(String batchId) {
        apart(batchId, () -> {
            preparation.prepare(batchId);
            return true;
        });
    }

    /** Whether anything is being signed, or will be in a moment. */
    boolean isBusy() {
        return hands.areBusy();
    }

    /** Signs whatever waits, and waits for what is being prepared, so that the last of it is looked for, too. */
    private void sign() {
        access.asSystem(() -> {
            boolean more = true;
            while (more && !background.stopping()) {
                long prepared = preparation.rounds();
                more = round() || preparation.awaitMore(prepared, BREATH);
            }
        });
    }

    /** One round over all batches; tells whether any record was signed. */
    private boolean round() {
        boolean any = false;
        for (BatchState state : List.of(BatchState.PREPARING, BatchState.ISSUING)) {
            for (String batchId : schedule.due(state)) {
                any |= apart(batchId, () -> signing.sign(batchId));
            }
        }
        return any;
    }

    private boolean apart(String batchId, BooleanSupplier step) {
        return hands.apart(batchId, step, schedule::stumble);
    }
}
