package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many records a batch is planned to have, and of how many the intent to issue stands already. */
@Embeddable
class BatchExtent {

    private int planned;

    private int prepared;

    @Column(name = "left_out")
    private int leftOut;

    protected BatchExtent() {}

    private BatchExtent(int planned, int prepared, int leftOut) {
        this.planned = planned;
        this.prepared = prepared;
        this.leftOut = leftOut;
    }

    static BatchExtent planned(int records) {
        return new BatchExtent(records, 0, 0);
    }

    /** So many more are prepared, some of them left out; {@code all} is the newest count of what is planned. */
    BatchExtent prepared(int more, int out, int all) {
        return new BatchExtent(all, prepared + more, leftOut + out);
    }

    /** Another number is planned, before anything is prepared. */
    BatchExtent replanned(int records) {
        return new BatchExtent(records, prepared, leftOut);
    }

    boolean isPrepared() {
        return prepared >= planned;
    }

    int planned() {
        return planned;
    }

    /** Of how many nothing is made, because their learners have them already. */
    int leftOut() {
        return leftOut;
    }

    /** How many records there will be. */
    int expected() {
        return planned - leftOut;
    }

    int prepared() {
        return prepared;
    }
}
