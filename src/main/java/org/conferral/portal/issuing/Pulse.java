package org.conferral.portal.issuing;

import java.time.Duration;

/** Wakes those who wait for something to happen again. */
final class Pulse {

    private long beats;

    /** It has happened: everybody who waits goes on. */
    synchronized void beat() {
        beats++;
        notifyAll();
    }

    /** How often it has happened. */
    synchronized long beats() {
        return beats;
    }

    /** Waits until it has happened more often than before, for a time at most. */
    synchronized void await(long before, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); beats == before && left > 0; left = end - System.nanoTime()) {
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
