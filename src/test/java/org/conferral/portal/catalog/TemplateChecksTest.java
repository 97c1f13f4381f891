package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateChecksTest {

    private static TemplateDraft draft(String layout, String as, List<String> codes, List<ColumnDraft> columns) {
        return new TemplateDraft("spring", "Spring", "", "", layout, as, codes, columns, 90);
    }

    private static TemplateDraft certificate(List<String> codes) {
        return draft("ROW_PER_LEARNER", "CLR", codes, DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, codes));
    }

    private static List<String> codes(TemplateDraft draft) {
        return TemplateChecks.of(draft).stream().map(CatalogProblem::code).toList();
    }

    @Test
    void the_usual_columns_pass_in_every_layout() {
        assertThat(codes(certificate(List.of("A")))).isEmpty();
        assertThat(codes(certificate(List.of("A", "B")))).isEmpty();
        assertThat(codes(draft(
                        "ROW_PER_ACHIEVEMENT",
                        "CLR",
                        List.of(),
                        DefaultColumns.of(RosterLayout.ROW_PER_ACHIEVEMENT, List.of()))))
                .isEmpty();
    }

    @Test
    void the_usual_columns_make_a_roster_plan() {
        List<RosterColumn> columns = DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of("A", "B")).stream()
                .map(column -> new RosterColumn(column.name(), column.field(), column.required()))
                .toList();
        assertThat(new RosterPlan(RosterLayout.ROW_PER_LEARNER, columns, java.util.Set.of("A", "B"))
                        .column("A/result.grade"))
                .isPresent();
    }

    @Test
    void a_badge_holds_exactly_one_achievement() {
        List<String> two = List.of("A", "B");
        assertThat(codes(draft("ROW_PER_LEARNER", "BADGE", two, DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, two))))
                .containsExactly("template.issueAs.badge");
    }

    @Test
    void nobody_can_be_written_to_without_an_address_in_every_row() {
        List<ColumnDraft> columns = new ArrayList<>(DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of("A")));
        columns.replaceAll(column ->
                column.field().equals("learner.email") ? new ColumnDraft("Email", "learner.email", false) : column);
        assertThat(codes(draft("ROW_PER_LEARNER", "CLR", List.of("A"), columns)))
                .containsExactly("template.columns.need.learner.email");
    }

    @Test
    void a_transcript_row_has_to_name_its_achievement() {
        assertThat(codes(draft(
                        "ROW_PER_ACHIEVEMENT",
                        "CLR",
                        List.of(),
                        DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of()))))
                .containsExactly("template.columns.need.achievement.code");
    }

    @Test
    void a_column_cannot_feed_an_achievement_outside_the_record() {
        List<ColumnDraft> columns = new ArrayList<>(DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of("A")));
        columns.add(new ColumnDraft("B grade", "B/result.grade", false));
        assertThat(codes(draft("ROW_PER_LEARNER", "CLR", List.of("A"), columns)))
                .containsExactly("template.column.field.unbound");
    }

    @Test
    void two_columns_cannot_share_a_heading_or_a_field() {
        List<ColumnDraft> columns = new ArrayList<>(DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of("A")));
        columns.add(new ColumnDraft("grade", "result.grade", false));
        assertThat(codes(draft("ROW_PER_LEARNER", "CLR", List.of("A"), columns)))
                .containsExactly("template.column.name.twice", "template.column.field.twice");
    }

    @Test
    void a_record_template_asks_for_first_and_last_names_and_not_for_full_ones() {
        List<ColumnDraft> columns = new ArrayList<>(DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, List.of("A")));
        columns.add(new ColumnDraft("Whole name", "learner.name", false));
        assertThat(codes(draft("ROW_PER_LEARNER", "CLR", List.of("A"), columns)))
                .containsExactly("template.column.field.wrong");
    }

    @Test
    void a_name_becomes_a_key() {
        assertThat(TemplateForm.slug("Spring Math & Möre")).isEqualTo("spring-math-more");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', '', '', template.terms.validMonths.wrong",
        "'', 2030-02-30, '', '', template.terms.lastDay.wrong",
        "12, 2030-06-30, '', '', template.terms.lastDay.both",
        "'', '', ftp://example.org, '', achievement.url.wrong",
        "'', '', '', https://example.org/kind, template.terms.type.wrong"
    })
    void terms_that_cannot_be_kept_are_refused(String months, String day, String url, String type, String code) {
        TemplateDraft usual = certificate(List.of("A"));
        TemplateDraft wrong = new TemplateDraft(
                usual.key(),
                usual.name(),
                "",
                "",
                usual.layout(),
                usual.issueAs(),
                usual.achievements(),
                usual.columns(),
                90,
                new TemplateTerms(false, months, day, url, type, false));
        assertThat(codes(wrong)).containsExactly(code);
    }

    @Test
    void a_record_counts_for_months_or_until_the_end_of_a_day() {
        Instant from = Instant.parse("2026-01-31T09:00:00Z");
        assertThat(new TemplateTerms(false, "1", "", "", "", false).validUntil(from))
                .contains(Instant.parse("2026-02-28T09:00:00Z"));
        assertThat(new TemplateTerms(false, "", "2030-06-30", "", "", false).validUntil(from))
                .contains(Instant.parse("2030-06-30T23:59:59Z"));
        assertThat(TemplateTerms.NONE.validUntil(from)).isEmpty();
    }
}
