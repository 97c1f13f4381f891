package org.conferral.portal.issuing;

/**
 * A change of the standing of records that somebody has decided.
 *
 * @param noted what the journal calls it
 * @param reason as the learners read it; empty where none is given
 * @param by whose decision it is
 * @param telling whether the learners are to be told by letter
 */
record StandingChange(Deed deed, String noted, String reason, String by, boolean telling) {

    static StandingChange of(Deed deed, String reason, String by) {
        return new StandingChange(deed, deed.noted(), reason, by, true);
    }
}
