package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many records a batch is planned to have, and of how many the intent to issue stands already. */
@Embeddable
class BatchExtent {

    private int planned;

    private int prepared;

    @Column(name = "prepared_row")
    private int preparedRow;

    @Column(name = "left_out")
    private int leftOut;

    protected BatchExtent() {}

    private BatchExtent(int planned, int prepared, int preparedRow, int leftOut) {
        this.planned = planned;
        this.prepared = prepared;
        this.preparedRow = preparedRow;
        this.leftOut = leftOut;
    }

    static BatchExtent planned(int records) {
        return new BatchExtent(records, 0, 0, 0);
    }

    /** So many more are prepared, some of them left out, up to a row of the roster. */
    BatchExtent prepared(int more, int out, int upToRow) {
        int all = prepared + more;
        return new BatchExtent(Math.max(planned, all), all, upToRow, leftOut + out);
    }

    /** There are no more than those that are prepared. */
    BatchExtent complete() {
        return new BatchExtent(prepared, prepared, preparedRow, leftOut);
    }

    /** Another number is planned, before anything is prepared. */
    BatchExtent replanned(int records) {
        return new BatchExtent(records, prepared, preparedRow, leftOut);
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

    /** The row of the roster up to which records are prepared. */
    int preparedRow() {
        return preparedRow;
    }
}
