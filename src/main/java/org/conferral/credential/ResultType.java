package org.conferral.credential;

import java.util.List;

/** The kind of result a description allows: a letter grade, a percentage, a rubric level and so on. */
public record ResultType(String value) {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "resultType",
            "GradePointAverage",
            "LetterGrade",
            "Percent",
            "PerformanceLevel",
            "PredictedScore",
            "RawScore",
            "Result",
            "RubricCriterion",
            "RubricCriterionLevel",
            "RubricScore",
            "ScaledScore",
            "Status");

    public ResultType {
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
