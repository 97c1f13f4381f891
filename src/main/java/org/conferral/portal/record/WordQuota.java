package org.conferral.portal.record;

import org.conferral.portal.platform.Refusal;

/**
 * How much a learner may keep.
 *
 * @param entries how many there are
 * @param bytes how much their files have together
 */
record WordQuota(long entries, long bytes) {

    static final int MOST_ENTRIES = 100;
    static final int MOST_MEGABYTES = 50;
    static final long MEGABYTE = 1024L * 1024;

    /** Refuses one entry more where there are enough. */
    void requireRoom() {
        if (entries >= MOST_ENTRIES) {
            throw Refusal.conflict("words.enough", MOST_ENTRIES);
        }
    }

    /** Refuses a file for which there is no room. */
    void requireRoom(long more) {
        if (bytes + more > MOST_MEGABYTES * MEGABYTE) {
            throw Refusal.conflict("words.full", MOST_MEGABYTES);
        }
    }

    /** How much is used, in megabytes, rounded up. */
    long megabytes() {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
