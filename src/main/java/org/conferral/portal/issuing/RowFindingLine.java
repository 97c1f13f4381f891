package org.conferral.portal.issuing;

/** A row of a spreadsheet that selects no record, as it is shown. */
public record RowFindingLine(int row, String given, RowTrouble code) {}
