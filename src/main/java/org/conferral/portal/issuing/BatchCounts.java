package org.conferral.portal.issuing;

/**
 * How many records of a batch are where.
 *
 * @param mailed whose letter a mail server has taken
 * @param held whose letter is kept in the built-in mail view, since there was no mail server
 */
public record BatchCounts(
        long total,
        long pending,
        long issued,
        long failed,
        long mailed,
        long held,
        long bounced,
        long claimed,
        long declined,
        long suspended,
        long revoked) {

    BatchCounts ofTotal(long all) {
        return new BatchCounts(
                all, pending, issued, failed, mailed, held, bounced, claimed, declined, suspended, revoked);
    }

    /** Whether letters leave the house, as far as this batch can tell. */
    public boolean isMailing() {
        return mailed > 0 || held == 0;
    }

    /** How far the signing got, in hundredths. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, (issued + failed) * 100 / total);
    }
}
