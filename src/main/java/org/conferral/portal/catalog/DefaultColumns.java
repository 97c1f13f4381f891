package org.conferral.portal.catalog;

import java.util.ArrayList;
import java.util.List;
import org.conferral.roster.RosterLayout;

/** The roster columns most record templates need, so that nobody begins with an empty list. */
public final class DefaultColumns {

    private DefaultColumns() {}

    /** One row for each learner and achievement when the roster names achievements, else one row for each learner. */
    public static List<ColumnDraft> of(RosterLayout layout, List<String> codes) {
        List<ColumnDraft> columns = new ArrayList<>(learner());
        if (layout == RosterLayout.ROW_PER_ACHIEVEMENT) {
            columns.add(new ColumnDraft("Achievement code", "achievement.code", true));
        }
        columns.add(new ColumnDraft("Award date", "award.date", false));
        if (layout == RosterLayout.ROW_PER_LEARNER && codes.size() > 1) {
            codes.forEach(code -> columns.add(new ColumnDraft(code + " grade", code + "/result.grade", false)));
            codes.forEach(code -> columns.add(new ColumnDraft(code + " credits", code + "/result.credits", false)));
        } else {
            columns.add(new ColumnDraft("Grade", "result.grade", false));
            columns.add(new ColumnDraft("Credits", "result.credits", false));
            columns.add(new ColumnDraft("Term", "result.term", false));
        }
        if (layout == RosterLayout.ROW_PER_ACHIEVEMENT) {
            columns.addAll(transcript());
        }
        return List.copyOf(columns);
    }

    /** What student systems tell of terms and programmes in every row. */
    private static List<ColumnDraft> transcript() {
        return List.of(
                new ColumnDraft("Credits attempted", "result.creditsAttempted", false),
                new ColumnDraft("Term GPA", "term.gpa", false),
                new ColumnDraft("Cumulative GPA", "record.gpa", false),
                new ColumnDraft("Programme", "record.program", false));
    }

    private static List<ColumnDraft> learner() {
        return List.of(
                new ColumnDraft("Student ID", "learner.id", true),
                new ColumnDraft("First name", "learner.givenName", true),
                new ColumnDraft("Last name", "learner.familyName", true),
                new ColumnDraft("Email", "learner.email", true),
                new ColumnDraft("Date of birth", "learner.birthDate", false));
    }
}
