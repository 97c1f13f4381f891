package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.LoggedFault;

/** Signs the records of a batch some at a time, and fewer and fewer where there is trouble, so that only the one to blame stays behind. */
@ApplicationScoped
class BatchSigning {

    private static final Logger LOG = Logger.getLogger(BatchSigning.class.getName());
    private static final int CHUNK = 512;
    private static final int ATTEMPTS = 3;

    @Inject
    private Signing signing;

    @Inject
    private Schedule schedule;

    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    /**
     * Signs the next chunk of records of a batch, and ends it when there are none; tells whether it came any further.
     *
     * @throws RuntimeException when it did not, and why
     */
    boolean sign(String batchId) {
        boolean further = some(batchId);
        if (further) {
            schedule.recover(batchId);
        } else {
            signing.finishIfDone(batchId);
        }
        return further;
    }

    private boolean some(String batchId) {
        try {
            return signing.next(batchId);
        } catch (RuntimeException e) {
            if (Blame.of(e) == Blame.UNIT) {
                throw e;
            }
            LOG.log(
                    Level.WARNING,
                    LoggedFault.of(e),
                    () -> "Some records of batch " + batchId + " are now signed a few at a time");
            return fewAtATime(batchId, e);
        }
    }

    private boolean fewAtATime(String batchId, RuntimeException fault) {
        FewAtATime few = new FewAtATime(this::few, this::isRidOf);
        FewAtATime.Outcome outcome = few.sign(schedule.waiting(batchId, CHUNK));
        if (outcome == FewAtATime.Outcome.STUCK) {
            throw fault;
        }
        return outcome == FewAtATime.Outcome.FURTHER;
    }

    private boolean few(List<String> credentialIds) {
        boolean there = signing.few(credentialIds);
        if (there) {
            credentialIds.forEach(attempts::remove);
        }
        return there;
    }

    private boolean isRidOf(String credentialId, RuntimeException fault) {
        LOG.log(Level.WARNING, LoggedFault.of(fault), () -> "Record " + credentialId + " could not be signed");
        return Blame.of(fault) == Blame.RECORD && giveUpAtLast(credentialId, fault);
    }

    private boolean giveUpAtLast(String credentialId, RuntimeException fault) {
        if (attempts.merge(credentialId, 1, Integer::sum) < ATTEMPTS) {
            return false;
        }
        signing.giveUp(credentialId, "fault: " + Faults.report(fault));
        attempts.remove(credentialId);
        return true;
    }
}
