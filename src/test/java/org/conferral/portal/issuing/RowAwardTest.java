package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.credential.Achievement;
import org.conferral.credential.Evidence;
import org.conferral.issuance.Award;
import org.conferral.issuance.Plans;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.catalog.TemplateTerms;
import org.conferral.portal.evidence.StoredEvidence;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.junit.jupiter.api.Test;

class RowAwardTest {

    private static final Achievement RUBRIC = Plans.levelled();
    private static final TemplatePlan TEMPLATE = new TemplatePlan(
            "t",
            "key",
            "Record",
            Optional.empty(),
            "",
            RosterLayout.ROW_PER_LEARNER,
            IssueAs.CLR,
            List.of(new RosterColumn("Portfolio", "evidence", false), new RosterColumn("Level", "result.level", false)),
            List.of(new PlannedAchievement("t", "RUBRIC-1", RUBRIC)),
            30,
            TemplateTerms.NONE,
            Stipulations.NONE);
    private static final RowAwards AWARDS = new RowAwards(TEMPLATE, RowFiles.NONE);

    @Test
    void a_level_is_found_by_its_name() {
        assertThat(award(Map.of("result.level", "Mastered")).results()).isEqualTo(Plans.levelReached());
    }

    @Test
    void a_level_the_achievement_does_not_have_keeps_the_record_back() {
        assertThat(AWARDS.problem(Map.of("result.level", "Heroic"))).contains("level-unknown");
        assertThat(AWARDS.problem(Map.of("result.level.2", "Mastered"))).contains("level-unknown");
        assertThat(AWARDS.problem(Map.of())).isEmpty();
    }

    @Test
    void the_roster_is_told_the_levels_it_may_name() {
        assertThat(TEMPLATE.rosterPlan().levels().get("result.level"))
                .containsExactlyInAnyOrder("Beginning", "Mastered");
    }

    @Test
    void evidence_is_a_link_or_words_and_is_called_as_its_column() {
        Award award = award(Map.of("evidence", "https://a.example/1", "evidence.2", "A speech."));
        assertThat(award.evidence())
                .containsExactly(
                        Evidence.of(Optional.of("Portfolio"), Optional.of("https://a.example/1"), Optional.empty()),
                        Evidence.of(Optional.empty(), Optional.empty(), Optional.of("A speech.")));
    }

    @Test
    void an_uploaded_file_is_evidence_that_nobody_can_replace() {
        StoredEvidence stored = new StoredEvidence("secret", "Essay.pdf", 9, "00".repeat(32));
        RowFiles files = new RowFiles(Map.of("essay.pdf", stored), URI.create("https://records.example.edu"));
        RowAwards awards = new RowAwards(TEMPLATE, files);
        Map<String, String> row = Map.of("evidence.file", "ESSAY.pdf");
        assertThat(awards.problem(row)).isEmpty();
        assertThat(awards.of(row).get(0).evidence())
                .extracting(evidence -> evidence.toJson().toString())
                .containsExactly("{\"id\":\"https://records.example.edu/evidence/secret\",\"type\":[\"Evidence\"],"
                        + "\"name\":\"Essay.pdf\",\"digestSRI\":\"sha256-" + "A".repeat(43) + "=\"}");
    }

    @Test
    void a_file_that_was_not_uploaded_keeps_the_record_back() {
        assertThat(AWARDS.problem(Map.of("evidence.file", "essay.pdf; poster.png")))
                .contains("evidence-missing: essay.pdf");
    }

    @Test
    void the_same_assessor_is_the_same_profile_in_every_row() {
        Award one = award(Map.of("award.source", "Hospital"));
        Award other = award(Map.of("award.source", "Hospital", "award.role", "Tutor"));
        assertThat(one.circumstances().source())
                .isPresent()
                .isEqualTo(other.circumstances().source());
    }

    private static Award award(Map<String, String> fields) {
        return AWARDS.of(fields).get(0);
    }
}
