package org.conferral.portal.issuing;

/** How many records of a batch are where. */
public record BatchCounts(
        long total,
        long pending,
        long issued,
        long failed,
        long mailed,
        long bounced,
        long claimed,
        long declined,
        long revoked) {

    BatchCounts ofTotal(long all) {
        return new BatchCounts(all, pending, issued, failed, mailed, bounced, claimed, declined, revoked);
    }

    /** How far the signing got, in hundredths. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, (issued + failed) * 100 / total);
    }
}
