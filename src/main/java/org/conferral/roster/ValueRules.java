package org.conferral.roster;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands one cell by the rules of the field it fills. */
final class ValueRules {

    private static final int USUALLY_LONGEST = 200;
    private static final Map<RosterField, Integer> LONGEST = new EnumMap<>(Map.of(
            RosterField.LEARNER_ID, 64,
            RosterField.EMAIL, 254,
            RosterField.ACHIEVEMENT_CODE, 64,
            RosterField.GRADE, 100,
            RosterField.CREDITS, 40,
            RosterField.TERM, 100,
            RosterField.EVIDENCE, 4000,
            RosterField.EVIDENCE_2, 4000,
            RosterField.EVIDENCE_3, 4000,
            RosterField.NARRATIVE, 4000));
    private static final int LONGEST_DATE = 60;
    private static final Set<RosterField> FIGURES = EnumSet.of(RosterField.CREDITS, RosterField.CREDITS_ATTEMPTED);

    private final DateRule dates;
    private final CodeRule codes;
    private final LevelRule levels;
    private final Map<String, DateOrder> orders;

    ValueRules(RosterPlan plan, Map<String, DateOrder> orders, DateRule dates) {
        this.dates = dates;
        this.codes = new CodeRule(plan.achievementCodes());
        this.levels = new LevelRule(plan.levels());
        this.orders = orders;
    }

    /** The value of a cell as understood; empty when the cell is empty or when something was wrong with it. */
    Optional<String> read(String field, CellReading reading) {
        Cell cell = reading.cell();
        if (cell.origin() == Cell.Origin.FORMULA_WITHOUT_VALUE) {
            return reading.refuse(Code.FORMULA_WITHOUT_VALUE);
        }
        if (cell.equals(SheetLookup.CONTRADICTION)) {
            return reading.refuse(Code.SHEETS_CONTRADICT);
        }
        if (cell.is(Cell.Kind.ERROR)) {
            return reading.refuse(Code.CELL_ERROR);
        }
        RosterField kind = RosterField.of(field);
        boolean exact = kind.isDate() || FIGURES.contains(kind);
        CleanText clean = CleanText.of(exact ? cell.text() : cell.shown());
        if (clean.text().isEmpty()) {
            return Optional.empty();
        }
        notes(cell, clean, reading);
        return unfit(kind, clean, reading) ? Optional.empty() : value(field, kind, clean.text(), reading);
    }

    private static void notes(Cell cell, CleanText clean, CellReading reading) {
        if (cell.origin() == Cell.Origin.FORMULA) {
            reading.say(Code.FORMULA_VALUE_USED);
        }
        if (clean.changed()) {
            reading.say(Code.TRIMMED);
        }
    }

    private static boolean unfit(RosterField kind, CleanText clean, CellReading reading) {
        int longest = kind.isDate() ? LONGEST_DATE : LONGEST.getOrDefault(kind, USUALLY_LONGEST);
        if (clean.text().length() > longest) {
            reading.say(Code.TOO_LONG, longest);
        }
        if (clean.hasControlCharacter()) {
            reading.say(Code.CONTROL_CHARACTER);
        }
        if (clean.hasLostCharacter()) {
            reading.say(Code.CHARACTER_LOST);
        }
        return reading.failed();
    }

    private Optional<String> value(String field, RosterField kind, String text, CellReading reading) {
        if (reading.cell().is(Cell.Kind.DATE) && !kind.isDate()) {
            return reading.refuse(Code.TURNED_INTO_DATE);
        }
        return switch (kind) {
            case FULL_NAME -> FullName.read(text, reading);
            case EMAIL -> EmailRule.read(text, reading);
            case BIRTH_DATE, AWARD_DATE, ACTIVITY_START, ACTIVITY_END, VALID_UNTIL ->
                dates.read(kind, text, orders.getOrDefault(field, DateOrder.DMY), reading);
            case CREDITS, CREDITS_ATTEMPTED -> CreditsRule.read(text, reading);
            case TERM_GPA, CUMULATIVE_GPA -> AverageRule.read(text, reading);
            case ACHIEVEMENT_CODE -> codes.read(text, reading);
            case LEVEL, LEVEL_2, LEVEL_3 -> levels.read(field, text, reading);
            case RESULT_STATUS -> StatusRule.read(text, reading);
            case EVIDENCE, EVIDENCE_2, EVIDENCE_3 -> LinkRule.read(text, reading);
            default -> TextRule.read(kind, text, reading);
        };
    }
}
