package org.conferral.roster;

/** How much a problem weighs: an error keeps the row back, a warning asks for a look, a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
