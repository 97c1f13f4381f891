package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.Profile;
import org.junit.jupiter.api.Test;

class UpdateRuleTest {

    private static final Instant LATER = Plans.VALID_FROM.plusSeconds(3600);

    private final RecordPlan badge = Plans.badge();
    private final RecordPlan transcript = Plans.transcript();

    @Test
    void a_later_record_about_the_same_learner_is_an_update() {
        assertThat(rule(badge).fits(later(badge))).isTrue();
        assertThat(rule(transcript).fits(later(transcript))).isTrue();
    }

    @Test
    void two_records_of_the_same_second_cannot_be_told_apart() {
        assertThat(rule(badge).fits(at(badge, Plans.VALID_FROM.plusMillis(900))))
                .isFalse();
    }

    @Test
    void a_record_that_goes_to_another_address_is_another_record() {
        assertThat(rule(badge).fits(with(later(badge), new Recipient("other@example.edu", Optional.empty()))))
                .isFalse();
    }

    @Test
    void a_learner_with_another_name_is_still_the_same() {
        assertThat(rule(badge)
                        .fits(with(later(badge), new Recipient(badge.recipient().email(), Optional.of("Zoë Meier")))))
                .isTrue();
    }

    @Test
    void a_badge_of_another_achievement_is_another_badge() {
        RecordPlan other = Plans.plan(List.of(Award.of(Plans.achievement("WELD-3"))), true);

        assertThat(rule(badge).fits(later(other))).isFalse();
    }

    @Test
    void a_transcript_may_gain_and_lose_achievements() {
        RecordPlan shorter = Plans.plan(List.of(Plans.graded("MATH-101", "A", "4.5")), false);

        assertThat(rule(transcript).fits(later(shorter))).isTrue();
        assertThat(rule(transcript).isOfTheSameParts(shorter.awards())).isFalse();
        assertThat(rule(transcript).isOfTheSameParts(transcript.awards())).isTrue();
    }

    @Test
    void another_issuer_cannot_update_it() {
        assertThat(rule(badge)
                        .fits(from(
                                later(badge), Profile.of("did:web:other.example", "Other", "https://other.example/"))))
                .isFalse();
    }

    @Test
    void a_newer_version_counts_from_now_or_right_after_one_that_does_not_count_yet() {
        assertThat(rule(badge).next(LATER)).isEqualTo(LATER);
        assertThat(rule(badge).next(Plans.VALID_FROM.minusSeconds(60))).isEqualTo(Plans.VALID_FROM.plusSeconds(1));
    }

    private static UpdateRule rule(RecordPlan plan) {
        return UpdateRule.of(Drafting.draft(plan).bytes());
    }

    private static RecordPlan later(RecordPlan plan) {
        return at(plan, LATER);
    }

    private static RecordPlan at(RecordPlan plan, Instant validFrom) {
        return plan(plan, plan.issuer(), plan.recipient(), validFrom);
    }

    private static RecordPlan with(RecordPlan plan, Recipient recipient) {
        return plan(plan, plan.issuer(), recipient, plan.validFrom());
    }

    private static RecordPlan from(RecordPlan plan, Profile issuer) {
        return plan(plan, issuer, plan.recipient(), plan.validFrom());
    }

    private static RecordPlan plan(RecordPlan plan, Profile issuer, Recipient recipient, Instant validFrom) {
        return new RecordPlan(
                plan.credentialId(),
                issuer,
                plan.name(),
                plan.description(),
                recipient,
                plan.awards(),
                plan.places(),
                plan.stipulations(),
                validFrom,
                plan.validUntil(),
                plan.asBadge(),
                plan.seed());
    }
}
