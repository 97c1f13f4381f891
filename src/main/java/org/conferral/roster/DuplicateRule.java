package org.conferral.roster;

/** What happens to a row that repeats an earlier one. */
public enum DuplicateRule {
    /** The first row goes on, the repetition stays behind. */
    SKIP,
    /** The last row goes on, the earlier one stays behind. */
    REPLACE,
    /** Both go on. */
    ALLOW
}
