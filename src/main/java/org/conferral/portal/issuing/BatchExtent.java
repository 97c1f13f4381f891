package org.conferral.portal.issuing;

import jakarta.persistence.Embeddable;

/** How many records a batch is planned to have, and of how many the intent to issue stands already. */
@Embeddable
class BatchExtent {

    private int planned;

    private int prepared;

    protected BatchExtent() {}

    private BatchExtent(int planned, int prepared) {
        this.planned = planned;
        this.prepared = prepared;
    }

    static BatchExtent planned(int records) {
        return new BatchExtent(records, 0);
    }

    /** So many more are prepared; {@code all} is the newest count of what is planned. */
    BatchExtent prepared(int more, int all) {
        return new BatchExtent(all, prepared + more);
    }

    /** Another number is planned, before anything is prepared. */
    BatchExtent replanned(int records) {
        return new BatchExtent(records, prepared);
    }

    boolean isPrepared() {
        return prepared >= planned;
    }

    int planned() {
        return planned;
    }

    int prepared() {
        return prepared;
    }
}
