package org.conferral.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invented learners that show how a roster is filled in. */
public final class ExampleRows {

    private ExampleRows() {}

    /** Two rows with a value for every column of the plan. */
    public static List<Map<String, String>> of(RosterPlan plan, LocalDate today) {
        String code = plan.achievementCodes().stream().sorted().findFirst().orElse("");
        Map<RosterField, String> ada = learner("00123", "Ada", "Okafor", "ada.okafor@example.edu", "2004-02-29");
        Map<RosterField, String> jose =
                learner("00124", "José", "de la Cruz", "jose.delacruz@example.edu", "2003-11-05");
        return List.of(row(plan, ada, code, today), row(plan, jose, code, today));
    }

    private static Map<RosterField, String> learner(
            String id, String given, String family, String email, String birth) {
        return Map.of(
                RosterField.LEARNER_ID, id,
                RosterField.GIVEN_NAME, given,
                RosterField.FAMILY_NAME, family,
                RosterField.EMAIL, email,
                RosterField.BIRTH_DATE, birth);
    }

    private static Map<String, String> row(
            RosterPlan plan, Map<RosterField, String> learner, String code, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        for (RosterColumn column : plan.columns()) {
            String value = switch (column.kind()) {
                case ACHIEVEMENT_CODE -> code;
                case AWARD_DATE -> today.toString();
                case GRADE -> "A";
                case CREDITS, CREDITS_ATTEMPTED -> "3";
                case TERM_GPA, CUMULATIVE_GPA -> "3.50";
                case PROGRAM -> "BSc Nursing";
                case RESULT_STATUS -> "Completed";
                case TERM -> "Spring " + today.getYear();
                case LEVEL, LEVEL_2, LEVEL_3 ->
                    plan.levels().getOrDefault(column.field(), Set.of()).stream()
                            .sorted()
                            .findFirst()
                            .orElse("");
                case EVIDENCE, EVIDENCE_2, EVIDENCE_3 ->
                    "https://portfolio.example.edu/" + learner.get(RosterField.LEARNER_ID);
                case EVIDENCE_FILE -> "essay-" + learner.get(RosterField.LEARNER_ID) + ".pdf";
                case NARRATIVE -> "Led a team of five through the project.";
                case ROLE -> "Team lead";
                case SOURCE -> "Example Hospital";
                case LICENSE_NUMBER -> "L-" + learner.get(RosterField.LEARNER_ID);
                case ACTIVITY_START -> today.minusMonths(4).toString();
                case ACTIVITY_END -> today.toString();
                case VALID_UNTIL -> today.plusYears(3).toString();
                default -> learner.get(column.kind());
            };
            values.put(column.field(), value);
        }
        return values;
    }
}
