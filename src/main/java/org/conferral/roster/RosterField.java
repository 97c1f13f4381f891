package org.conferral.roster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds of value a roster can carry. */
public enum RosterField {
    LEARNER_ID("learner.id"),
    GIVEN_NAME("learner.givenName"),
    FAMILY_NAME("learner.familyName"),
    FULL_NAME("learner.name"),
    EMAIL("learner.email"),
    BIRTH_DATE("learner.birthDate"),
    ACHIEVEMENT_CODE("achievement.code"),
    AWARD_DATE("award.date"),
    GRADE("result.grade"),
    CREDITS("result.credits"),
    TERM("result.term"),
    LEVEL("result.level"),
    LEVEL_2("result.level.2"),
    LEVEL_3("result.level.3"),
    EVIDENCE("evidence"),
    EVIDENCE_2("evidence.2"),
    EVIDENCE_3("evidence.3"),
    EVIDENCE_FILE("evidence.file"),
    NARRATIVE("award.narrative"),
    ROLE("award.role"),
    SOURCE("award.source"),
    LICENSE_NUMBER("award.licenseNumber"),
    ACTIVITY_START("award.activityStart"),
    ACTIVITY_END("award.activityEnd"),
    VALID_UNTIL("award.validUntil"),
    CREDITS_ATTEMPTED("result.creditsAttempted"),
    TERM_GPA("term.gpa"),
    CUMULATIVE_GPA("record.gpa"),
    PROGRAM("record.program"),
    RESULT_STATUS("result.status");

    /** Levels of the first, second and third rubric of an achievement. */
    public static final List<RosterField> LEVELS = List.of(LEVEL, LEVEL_2, LEVEL_3);

    /** What shows that an achievement was earned: links or words. */
    public static final List<RosterField> ALL_EVIDENCE = List.of(EVIDENCE, EVIDENCE_2, EVIDENCE_3);

    /** The parts that a full name stands for. */
    static final Set<RosterField> NAMES = EnumSet.of(GIVEN_NAME, FAMILY_NAME);

    private static final Set<RosterField> DATES =
            EnumSet.of(BIRTH_DATE, AWARD_DATE, ACTIVITY_START, ACTIVITY_END, VALID_UNTIL);

    private final String key;

    RosterField(String key) {
        this.key = key;
    }

    /** The name used in mappings and in the machine interface. */
    public String key() {
        return key;
    }

    public boolean isDate() {
        return DATES.contains(this);
    }

    /** Whether it holds one of the words of a list. */
    public boolean isPicked() {
        return this == ACHIEVEMENT_CODE || this == RESULT_STATUS || LEVELS.contains(this);
    }

    /** Whether it is about an award, so that a column can tell it of one achievement among several. */
    public boolean isOfAward() {
        return ordinal() > ACHIEVEMENT_CODE.ordinal();
    }

    /** Whether a record template can ask for it; a full name only comes in place of its parts. */
    public boolean isOfTemplates() {
        return this != FULL_NAME;
    }

    /** The fields that need no column of their own where this one has one. */
    Set<RosterField> covered() {
        return this == FULL_NAME ? NAMES : Set.of();
    }

    /** What need not be looked for once a field has its column: full names settle their parts, and a part settles full names. */
    static Set<String> settledBy(String field) {
        RosterField kind = of(field);
        Set<String> settled = new HashSet<>(Set.of(field));
        kind.covered().forEach(part -> settled.add(part.key));
        if (NAMES.contains(kind)) {
            settled.add(FULL_NAME.key);
        }
        return settled;
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
