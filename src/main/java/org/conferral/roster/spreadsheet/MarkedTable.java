package org.conferral.roster.spreadsheet;

import org.conferral.roster.Table;

/**
 * A table as it is written once more, with its notes.
 *
 * @param column of the first note, counted from 0
 * @param plain  whether there is nothing to note in it, and never was
 */
record MarkedTable(Table table, RepairNotes notes, RepairNotes.Headings headings, int column, boolean plain) {}
