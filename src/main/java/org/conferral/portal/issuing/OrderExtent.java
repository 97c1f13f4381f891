package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The counts of an order as they are kept. */
@Embeddable
class OrderExtent {

    @Column(name = "record_count")
    private int records;

    @Column(name = "learner_count")
    private int learners;

    @Column(name = "batch_count")
    private int batches;

    @Column(name = "told_count")
    private int told;

    @Column(name = "suspended_count")
    private int suspended;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "done_count")
    private int done;

    @Column(name = "skipped_count")
    private int skipped;

    @Column(name = "failed_count")
    private int failed;

    @Column(name = "checked_count")
    private int checked;

    @Column(name = "mended_count")
    private int mended;

    @Column(name = "checked_lists")
    private int lists;

    @Column(name = "collected_to")
    private String collectedTo;

    @Column(name = "checked_to")
    private String checkedTo;

    /** Whom the collected records belong to. */
    record Touched(int records, int learners, int batches, int told, int suspended) {}

    protected OrderExtent() {}

    static OrderExtent none() {
        return new OrderExtent();
    }

    /** The records up to this place in the list are written down; {@code more} that were meant cannot be touched. */
    void collected(Optional<String> last, int more) {
        collectedTo = last.orElse(collectedTo);
        leftOut += more;
    }

    void collected(Touched touched) {
        records = touched.records();
        learners = touched.learners();
        batches = touched.batches();
        told = touched.told();
        suspended = touched.suspended();
    }

    void carriedOut(int moreDone, int moreSkipped) {
        done += moreDone;
        skipped += moreSkipped;
    }

    void givenUp() {
        failed++;
    }

    void confirmed(int more, String last) {
        checked += more;
        checkedTo = last;
    }

    void mended(int more) {
        mended += more;
    }

    void readBack(int listsRead) {
        lists = listsRead;
    }

    /** The place in the list up to which all are written down. */
    Optional<String> collectedTo() {
        return Optional.ofNullable(collectedTo);
    }

    /** The target up to which the published lists are read back. */
    String checkedTo() {
        return checkedTo == null ? "" : checkedTo;
    }

    int records() {
        return records;
    }

    OrderCounts view() {
        return new OrderCounts(
                records, learners, batches, told, suspended, leftOut, done, skipped, failed, checked, mended, lists);
    }
}
