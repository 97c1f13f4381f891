package org.conferral.portal.issuing;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.LoggedFault;

/** The hands of this server for one kind of work in the background, whose steps stand in the database; they may stop at any time. */
final class Hands {

    private static final Logger LOG = Logger.getLogger(Hands.class.getName());

    private final int most;
    private final BooleanSupplier stopping;
    private final AtomicInteger busy = new AtomicInteger();

    /** @param stopping whether the server is going down: what fails then is no fault */
    Hands(int most, BooleanSupplier stopping) {
        this.most = most;
        this.stopping = stopping;
    }

    /** Puts all to work that are free. */
    void callUp(Executor executor, Runnable work) {
        for (int free = most - busy.get(); free > 0; free--) {
            busy.incrementAndGet();
            try {
                executor.execute(() -> work(work));
            } catch (RuntimeException e) {
                busy.decrementAndGet();
                throw e;
            }
        }
    }

    private void work(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!stopping.getAsBoolean()) {
                LOG.log(Level.SEVERE, LoggedFault.of(e), () -> "A hand stopped working and will begin again");
            }
        } finally {
            busy.decrementAndGet();
        }
    }

    /** Whether any is at work, or will be in a moment. */
    boolean areBusy() {
        return busy.get() > 0;
    }

    /**
     * One step of the work on one thing, whose fault holds up no other: the thing rests for a while and says so.
     *
     * @param stumble notes that the work on the thing failed, with the reference of the fault
     * @return what the step tells; no, where it failed
     */
    boolean apart(String id, BooleanSupplier step, BiConsumer<String, String> stumble) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException e) {
            if (!stopping.getAsBoolean()) {
                rest(id, e, stumble);
            }
            return false;
        }
    }

    /** Where not even this can be written down, the fault stands in the log, and the work is tried again at once. */
    private static void rest(String id, RuntimeException fault, BiConsumer<String, String> stumble) {
        String reference = Faults.report(fault);
        try {
            stumble.accept(id, reference);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, LoggedFault.of(e), () -> id + " cannot rest after fault " + reference);
        }
    }
}
