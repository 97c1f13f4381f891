package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.Profile;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.catalog.TemplateTerms;
import org.conferral.roster.DuplicateRule;
import org.conferral.roster.RosterLayout;
import org.junit.jupiter.api.Test;

/** Whether learners will be written to, and what is known of them by then. */
class OutlookTest {

    private static final Instant NOW = Instant.parse("2026-05-30T10:00:00Z");
    private static final LocalDate BIRTHDAY = LocalDate.of(2001, 2, 3);
    private static final Profile ISSUER =
            Profile.of("did:web:college.example", "Northfield College", "https://college.example");
    private static final LearnerFacts ADA = learner("Ada", "ada@example.edu", Optional.empty());

    @Test
    void a_learner_is_written_to_when_the_batch_says_so() {
        assertThat(ordered(true).prospect(record(ADA), List.of(), Novelty.NEW)).isEqualTo(Prospect.EXPECTED);
        assertThat(ordered(false).prospect(record(ADA), List.of(), Novelty.NEW)).isEqualTo(Prospect.SILENT);
    }

    @Test
    void as_long_as_no_batch_is_ordered_it_is_open_whether_a_learner_is_written_to() {
        assertThat(unordered().prospect(record(ADA), List.of(), Novelty.NEW)).isEqualTo(Prospect.UNDECIDED);
    }

    @Test
    void a_learner_without_an_address_is_out_of_reach_whatever_the_batch_says() {
        PlannedRecord planned = record(learner("Ada", "", Optional.empty()));

        assertThat(ordered(true).prospect(planned, List.of("email-missing"), Novelty.BLOCKED))
                .isEqualTo(Prospect.UNREACHABLE);
        assertThat(unordered().prospect(planned, List.of("email-missing"), Novelty.BLOCKED))
                .isEqualTo(Prospect.UNREACHABLE);
    }

    @Test
    void nobody_is_told_of_a_record_that_stays_behind() {
        assertThat(ordered(true).prospect(record(ADA), List.of("nothing-awarded"), Novelty.BLOCKED))
                .isEqualTo(Prospect.BEHIND);
    }

    @Test
    void nobody_is_told_of_a_record_that_is_kept_as_it_is() {
        assertThat(ordered(true).prospect(record(ADA), List.of(), Novelty.UNCHANGED))
                .isEqualTo(Prospect.KEPT);
        assertThat(ordered(true).prospect(record(ADA), List.of(), Novelty.CHANGED))
                .isEqualTo(Prospect.EXPECTED);
    }

    @Test
    void the_link_is_open_from_the_ordered_moment_for_as_many_days_as_were_ordered() {
        assertThat(ordered(true).issuedAt(NOW)).isEqualTo(NOW.plusSeconds(60));
        assertThat(ordered(true).issuedAt(NOW.plusSeconds(90))).isEqualTo(NOW.plusSeconds(90));
        assertThat(ordered(true).claimDays()).isEqualTo(30);
        assertThat(unordered().issuedAt(NOW)).isEqualTo(NOW);
        assertThat(unordered().claimDays()).isEqualTo(90);
    }

    @Test
    void what_the_roster_is_silent_about_stays_known() {
        LearnerFacts known = learner("Augusta", "old@example.edu", Optional.of(BIRTHDAY));

        assertThat(Outlook.byThen(ADA, Optional.of(known)))
                .isEqualTo(learner("Ada", "ada@example.edu", Optional.of(BIRTHDAY)));
        assertThat(Outlook.byThen(ADA, Optional.empty())).isEqualTo(ADA);
    }

    private static LearnerFacts learner(String givenName, String email, Optional<LocalDate> birthDate) {
        return new LearnerFacts(Optional.of("S1"), givenName, "Lovelace", email, birthDate);
    }

    private static PlannedRecord record(LearnerFacts learner) {
        return new PlannedRecord(2, 0, learner, List.of(), List.of(), Optional.empty(), "", "");
    }

    private static Outlook unordered() {
        return outlook(Optional.empty());
    }

    /** For later, for thirty days, and replacing what says something else. */
    private static Outlook ordered(boolean notifies) {
        BatchOrder order = new BatchOrder(
                "r1",
                "Spring",
                Optional.empty(),
                Optional.empty(),
                notifies,
                Optional.of(NOW.plusSeconds(60)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BatchTerms.Outline outline = new BatchTerms.Outline("t1", IssueAs.CLR, 30, 1, DuplicateRule.REPLACE);
        return outlook(Optional.of(new IssuanceBatch("b1", "u1", order, outline, "clerk", NOW)));
    }

    private static Outlook outlook(Optional<IssuanceBatch> batch) {
        TemplatePlan template = new TemplatePlan(
                "t1",
                "certificate",
                "Certificate",
                Optional.empty(),
                "",
                RosterLayout.ROW_PER_LEARNER,
                IssueAs.CLR,
                List.of(),
                List.of(),
                90,
                TemplateTerms.NONE,
                Stipulations.NONE);
        RecordPlans.Frame frame = new RecordPlans.Frame(
                "u1", ISSUER, "Certificate", Optional.empty(), NOW, Optional.empty(), IssueAs.CLR, Stipulations.NONE);
        return new Outlook(template, frame, batch);
    }
}
