package org.conferral.portal.intake;

/** How many rows of a repaired file are other than before. */
public record ChangeCounts(int changed, int added, int gone) {

    public boolean isNone() {
        return changed + added + gone == 0;
    }
}
