package org.conferral.portal.intake;

/**
 * How far the check of a file has come.
 *
 * @param rows  rows read so far
 * @param share how much of the sheet has gone by, from 0 to 1; 0 where the file does not tell
 */
public record CheckProgress(int rows, double share) {

    public static final CheckProgress NONE = new CheckProgress(0, 0);

    public int percent() {
        return (int) Math.min(100, Math.round(share * 100));
    }
}
