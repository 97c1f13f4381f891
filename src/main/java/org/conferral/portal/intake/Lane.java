package org.conferral.portal.intake;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Work that waits in line for a few hands. */
final class Lane {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final int hands;
    private int busy;

    Lane(int hands) {
        this.hands = hands;
    }

    void add(Executor executor, Runnable work) {
        if (isHiring(work)) {
            executor.execute(this::work);
        }
    }

    private synchronized boolean isHiring(Runnable work) {
        waiting.add(work);
        boolean hiring = busy < hands;
        busy += hiring ? 1 : 0;
        return hiring;
    }

    private void work() {
        boolean ended = false;
        try {
            for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
                next.get().run();
            }
            ended = true;
        } finally {
            leave(ended);
        }
    }

    /** Work that breaks down takes its hand away; the next piece of work brings another. */
    private synchronized void leave(boolean ended) {
        busy -= ended ? 0 : 1;
    }

    private synchronized Optional<Runnable> next() {
        Optional<Runnable> next = Optional.ofNullable(waiting.poll());
        busy -= next.isEmpty() ? 1 : 0;
        return next;
    }
}
