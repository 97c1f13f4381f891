package org.conferral.portal.intake;

import java.time.Instant;

/**
 * A roster in a list or a sentence.
 *
 * @param name the file's name
 * @param sha256 of the file, in hexadecimal digits
 * @param seconds how long the last look at the file took
 * @param sealed whether records were released from it, so that it is not understood anew
 */
public record RosterSummary(
        String id,
        String name,
        String sha256,
        String templateId,
        RosterState state,
        Tally counts,
        double seconds,
        String uploadedBy,
        Instant uploadedAt,
        boolean sealed) {

    public boolean isReady() {
        return state == RosterState.READY;
    }

    public boolean isChecking() {
        return state == RosterState.CHECKING;
    }

    public boolean isAsking() {
        return state == RosterState.ASK;
    }

    /** Whether any row can be issued from. */
    public boolean isIssuable() {
        return isReady() && counts.accepted() > 0;
    }

    /** The word for where it stands: one with rows that stay behind is not simply ready. */
    public String standing() {
        return isReady() && counts.rejected() > 0 ? "rejected" : state.name();
    }

    /** The page where work on it goes on. */
    public String page() {
        String otherwise = isAsking() ? "mapping" : "problems";
        return isChecking() ? "checking" : otherwise;
    }
}
