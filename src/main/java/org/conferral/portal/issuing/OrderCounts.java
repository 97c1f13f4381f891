package org.conferral.portal.issuing;

/**
 * Whom an order touches, and how far it is.
 *
 * @param told how many of the records were written about, so that their learners are told
 * @param suspended how many are on hold before anything is done
 * @param leftOut how many that were meant cannot be touched: not issued, or revoked already
 * @param skipped how many had changed meanwhile, so that nothing was left to do
 * @param failed how many could not be done and were given up
 * @param checked how many were found in the published lists as they should be
 * @param mended how many had to be published once more before they were
 * @param lists in how many lists
 */
public record OrderCounts(
        int records,
        int learners,
        int batches,
        int told,
        int suspended,
        int leftOut,
        int done,
        int skipped,
        int failed,
        int checked,
        int mended,
        int lists) {

    /** What is still to be done. */
    public int left() {
        return records - done - skipped - failed;
    }

    public int percent() {
        return records == 0 ? 100 : (int) (100L * (done + skipped + failed) / records);
    }

    public int percentChecked() {
        return done == 0 ? 100 : (int) (100L * checked / done);
    }
}
