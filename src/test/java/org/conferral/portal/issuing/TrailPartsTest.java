package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.credential.Achievement;
import org.conferral.credential.Criteria;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.catalog.TemplateTerms;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.ColumnView;
import org.conferral.portal.intake.Understanding;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.RosterLayout;
import org.junit.jupiter.api.Test;

/** Which rows the achievements of a record come from. */
class TrailPartsTest {

    private static final Map<String, String> NAMES = Map.of("MATH-101", "Calculus", "CHEM-210", "Chemistry");

    private static final List<AcceptedRow> ROWS = List.of(
            row(5, "MATH-101", "Fall 2025"), row(9, "CHEM-210", "Spring 2026"), row(12, "MATH-101", "Spring 2026"));

    @Test
    void each_course_has_its_own_row_and_one_taken_twice_has_two() {
        assertThat(rows("Calculus", "Chemistry", "Calculus")).containsExactly("5", "9", "12");
    }

    @Test
    void a_term_comes_from_all_rows_that_name_it() {
        assertThat(rows("Spring 2026")).containsExactly("9, 12");
    }

    @Test
    void a_badge_comes_from_its_row() {
        List<Trail.Part> parts = new TrailParts(plan(), NAMES, ROWS.subList(0, 1)).of("Calculus", List.of());

        assertThat(parts).containsExactly(new Trail.Part(0, "Calculus", List.of(5)));
    }

    @Test
    void cells_have_the_address_that_a_clerk_finds_them_by() {
        Understanding understood = new Understanding(
                List.of("Results"),
                "Results",
                1,
                "",
                "",
                List.of(column("Remark", ""), column("Code", "achievement.code"), column("When", "result.term")),
                Map.of(),
                List.of());

        assertThat(TrailRow.of(ROWS.get(0), understood).cells())
                .containsExactly(
                        new TrailRow.Cell("B5", "Code", "achievement.code", "MATH-101"),
                        new TrailRow.Cell("C5", "When", "result.term", "Fall 2025"));
    }

    private static List<String> rows(String... names) {
        List<BundledLine> bundled = Stream.of(names)
                .map(name -> new BundledLine(1, "id", name, "GOOD", Optional.empty(), Optional.empty(), true))
                .toList();
        return new TrailParts(plan(), NAMES, ROWS)
                .of("Record", bundled).stream().map(Trail.Part::shownRows).toList();
    }

    private static TemplatePlan plan() {
        return new TemplatePlan(
                "t",
                "key",
                "Record",
                Optional.empty(),
                "",
                RosterLayout.ROW_PER_ACHIEVEMENT,
                IssueAs.CLR,
                List.of(),
                NAMES.entrySet().stream()
                        .map(named -> new PlannedAchievement("a", named.getKey(), achievement(named.getValue())))
                        .toList(),
                30,
                TemplateTerms.NONE,
                Stipulations.NONE);
    }

    private static Achievement achievement(String name) {
        return Achievement.of("https://example.edu/" + name, name, "About it", Criteria.of("Pass."));
    }

    private static AcceptedRow row(int number, String code, String term) {
        return new AcceptedRow(number, Map.of("achievement.code", code, "result.term", term));
    }

    private static ColumnView column(String name, String field) {
        MappedColumn.Match match = field.isEmpty() ? MappedColumn.Match.IGNORED : MappedColumn.Match.NAMED;
        return new ColumnView(name, field, match, List.of(), List.of(), true);
    }
}
