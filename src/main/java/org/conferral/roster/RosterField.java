package org.conferral.roster;

import java.util.Arrays;

/** The kinds of value a roster can carry. */
public enum RosterField {
    LEARNER_ID("learner.id"),
    GIVEN_NAME("learner.givenName"),
    FAMILY_NAME("learner.familyName"),
    EMAIL("learner.email"),
    BIRTH_DATE("learner.birthDate"),
    ACHIEVEMENT_CODE("achievement.code"),
    AWARD_DATE("award.date"),
    GRADE("result.grade"),
    CREDITS("result.credits"),
    TERM("result.term");

    private final String key;

    RosterField(String key) {
        this.key = key;
    }

    /** The name used in mappings and in the machine interface. */
    public String key() {
        return key;
    }

    public boolean isDate() {
        return this == BIRTH_DATE || this == AWARD_DATE;
    }

    /** The kind behind a field name, also behind one bound to an achievement such as {@code MATH-101/result.grade}. */
    public static RosterField of(String field) {
        String kind = field.substring(field.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(known -> known.key.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no roster field " + field));
    }

    public static boolean isKnown(String field) {
        String kind = field.substring(field.lastIndexOf('/') + 1);
        return Arrays.stream(values()).anyMatch(known -> known.key.equals(kind));
    }
}
