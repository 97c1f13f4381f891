package org.conferral.portal.platform;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** The moment at which waiting ends, whatever arrives drop by drop until then. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The milliseconds left. */
    int left() throws SocketTimeoutException {
        long left = (nanos - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        return (int) left;
    }
}
