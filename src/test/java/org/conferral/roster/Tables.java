package org.conferral.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables as a file shows them, and record templates that ask for their columns. */
final class Tables {

    static final RosterPlan TRANSCRIPT = new RosterPlan(
            RosterLayout.ROW_PER_ACHIEVEMENT,
            List.of(
                    new RosterColumn("Student ID", "learner.id", true),
                    new RosterColumn("First name", "learner.givenName", true),
                    new RosterColumn("Last name", "learner.familyName", true),
                    new RosterColumn("Email", "learner.email", true),
                    new RosterColumn("Date of birth", "learner.birthDate", false),
                    new RosterColumn("Achievement code", "achievement.code", true),
                    new RosterColumn("Award date", "award.date", false),
                    new RosterColumn("Grade", "result.grade", false),
                    new RosterColumn("Credits", "result.credits", false),
                    new RosterColumn("Term", "result.term", false),
                    new RosterColumn("Level", "result.level", false),
                    new RosterColumn("Valid until", "award.validUntil", false)),
            Set.of("MATH-101", "CHEM-210", "BIO-150"),
            Map.of("result.level", Set.of("Mastered", "Developing", "Beginning")));

    private Tables() {}

    /** How a table is understood: the first line holds the headings; values are separated by bars. */
    static ColumnMapping mapping(RosterPlan plan, String... lines) {
        return mapping(plan, Map.of(), lines);
    }

    static ColumnMapping mapping(RosterPlan plan, Map<String, String> chosen, String... lines) {
        List<SheetRow> rows = rows(lines);
        return new MappingProposal(plan, chosen).propose(rows.get(0), rows.subList(1, rows.size()));
    }

    static List<SheetRow> rows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> cells = Arrays.stream(line.split("\\|", -1))
                    .map(String::strip)
                    .map(Cell::text)
                    .toList();
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return rows;
    }
}
