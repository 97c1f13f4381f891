package org.conferral.roster;

/** Where a roster stands in its file. */
public record Table(String sheet, int headerRow) {}
