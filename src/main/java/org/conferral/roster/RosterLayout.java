package org.conferral.roster;

/** What one row of a roster stands for. */
public enum RosterLayout {
    /** One row is one learner with everything that is awarded to them. */
    ROW_PER_LEARNER,
    /** One row is one achievement of one learner; the rows of a learner make up one record. */
    ROW_PER_ACHIEVEMENT
}
