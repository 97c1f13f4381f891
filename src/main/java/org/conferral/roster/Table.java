package org.conferral.roster;

/**
 * Where a roster stands in its file.
 *
 * @param ownColumns how many columns the sheet has itself; those after them are looked up in other sheets
 */
public record Table(String sheet, int headerRow, int ownColumns) {

    /** A table all of whose columns stand in its sheet. */
    public Table(String sheet, int headerRow) {
        this(sheet, headerRow, Integer.MAX_VALUE);
    }
}
