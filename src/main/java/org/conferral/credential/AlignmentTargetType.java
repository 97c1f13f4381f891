package org.conferral.credential;

import java.util.List;

/** The kind of framework node an alignment points to. */
public record AlignmentTargetType(String value) {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "targetType",
            "ceasn:Competency",
            "ceterms:Credential",
            "CFItem",
            "CFRubric",
            "CFRubricCriterion",
            "CFRubricCriterionLevel",
            "CTDL");

    public AlignmentTargetType {
        VOCABULARY.check(value);
    }

    /** The terms of the standard, in its order; others begin with "ext:". */
    public static List<String> known() {
        return VOCABULARY.terms();
    }

    public static boolean allows(String value) {
        return VOCABULARY.allows(value);
    }
}
