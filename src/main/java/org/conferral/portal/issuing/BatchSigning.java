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

    /** Each try unpacks a chunk, so many are not tried one by one at once. */
    private static final int FEW = 32;

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
        List<String> waiting = schedule.waiting(batchId, CHUNK);
        boolean further = false;
        for (int from = 0; from < waiting.size(); from += FEW) {
            further |= few(waiting.subList(from, Math.min(from + FEW, waiting.size())));
        }
        if (!further) {
            throw fault;
        }
        return true;
    }

    /** Tells whether any of them is no longer in the way. */
    private boolean few(List<String> credentialIds) {
        if (credentialIds.size() > 1) {
            try {
                signing.few(credentialIds);
                return true;
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, LoggedFault.of(e), () -> "A few records are now signed one by one");
            }
        }
        boolean further = false;
        for (String credentialId : credentialIds) {
            further |= one(credentialId);
        }
        return further;
    }

    /** Tells whether the record is no longer in the way: signed, or given up. */
    private boolean one(String credentialId) {
        try {
            signing.few(List.of(credentialId));
            attempts.remove(credentialId);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, LoggedFault.of(e), () -> "Record " + credentialId + " could not be signed");
            return Blame.of(e) == Blame.RECORD && giveUpAtLast(credentialId, e);
        }
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
