package org.conferral.roster;

/**
 * A column that a record template expects in its rosters, and the field it fills.
 *
 * @param name     the heading a clerk sees, for example "Student ID"
 * @param field    the field it fills, for example {@code learner.id}, or bound to one achievement: {@code MATH-101/result.grade}
 * @param required whether a row without a value has to stay behind
 */
public record RosterColumn(String name, String field, boolean required) {

    public RosterColumn {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a roster column needs a name");
        }
        RosterField.of(field);
    }

    /** What kind of value the column holds, whichever achievement it is bound to. */
    public RosterField kind() {
        return RosterField.of(field);
    }
}
