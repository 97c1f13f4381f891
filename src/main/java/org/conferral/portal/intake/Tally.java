package org.conferral.portal.intake;

/** How many rows a roster has, and what became of them. */
public record Tally(int rows, int accepted, int rejected, int warnings) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);
}
