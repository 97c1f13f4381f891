package org.conferral.portal.intake;

/**
 * A roster in the list of all.
 *
 * @param by who uploaded it
 */
public record RosterLine(RosterSummary roster, String by) {

    private static final int SHORT = 12;

    /** The first digits of the file's fingerprint: enough to see whether two files are the same. */
    public String fingerprint() {
        return roster.sha256().substring(0, Math.min(SHORT, roster.sha256().length()));
    }
}
