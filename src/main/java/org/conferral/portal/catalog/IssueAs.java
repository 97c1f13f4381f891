package org.conferral.portal.catalog;

/** The form in which a record is issued: a learner record with all achievements, or one badge. */
public enum IssueAs {
    CLR,
    BADGE
}
