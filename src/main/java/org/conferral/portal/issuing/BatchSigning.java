package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.LoggedFault;

/** Signs the records of a batch some at a time, and one by one where there is trouble, so that only the one to blame stays behind. */
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
                    () -> "Some records of batch " + batchId + " are now signed one by one");
            return oneByOne(batchId, e);
        }
    }

    private boolean oneByOne(String batchId, RuntimeException fault) {
        boolean further = false;
        for (String credentialId : schedule.waiting(batchId, CHUNK)) {
            further |= one(credentialId);
        }
        if (!further) {
            throw fault;
        }
        return true;
    }

    /** Tells whether the record is no longer in the way: signed, or given up. */
    private boolean one(String credentialId) {
        try {
            signing.one(credentialId);
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
