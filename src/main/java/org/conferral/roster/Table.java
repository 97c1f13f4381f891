package org.conferral.roster;

/** Where in a file the roster stands: the sheet, and the row of its headings counted from 1. */
public record Table(String sheet, int headerRow) {}
