package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.DuplicateRule;
import org.junit.jupiter.api.Test;

class IssuanceBatchTest {

    private static final Instant NOW = Instant.parse("2026-05-30T10:00:00Z");

    @Test
    void a_released_batch_is_prepared_then_issued_then_finished() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        assertThat(batch.state()).isEqualTo(BatchState.PREPARING);
        batch.prepared(2, 0, 3);
        batch.prepared(1, 0, 4);
        assertThat(batch.state()).isEqualTo(BatchState.PREPARING);
        batch.allPrepared(NOW);
        assertThat(batch.state()).isEqualTo(BatchState.ISSUING);
        batch.course().finish(NOW);
        assertThat(batch.state()).isEqualTo(BatchState.RELEASED);
        assertThat(batch.terms().validFrom()).contains(NOW);
    }

    @Test
    void a_batch_for_later_waits_for_its_moment() {
        IssuanceBatch batch = batch(Optional.of(NOW.plusSeconds(60)));
        batch.release(BatchConsent.none(), NOW);
        assertThat(batch.state()).isEqualTo(BatchState.SCHEDULED);
        assertThat(batch.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(batch.isDue(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void a_paused_batch_goes_on_where_it_stood() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        batch.prepared(1, 0, 2);
        batch.course().pause(NOW);
        batch.resume(NOW);
        assertThat(batch.state()).isEqualTo(BatchState.PREPARING);
        batch.prepared(2, 0, 4);
        batch.allPrepared(NOW);
        batch.course().pause(NOW);
        batch.resume(NOW);
        assertThat(batch.state()).isEqualTo(BatchState.ISSUING);
    }

    @Test
    void no_record_is_dated_before_its_release_even_when_the_clock_steps_back() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        assertThat(batch.course().notBeforeStart(NOW.minusSeconds(3600))).isEqualTo(NOW);
        assertThat(batch.course().notBeforeStart(NOW.plusSeconds(5))).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void a_batch_in_trouble_does_not_rest_an_hour_because_the_clock_stepped_back() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        batch.course().stumble("A1", NOW);
        assertThat(batch.course().trouble().isResting(NOW)).isTrue();
        assertThat(batch.course().trouble().isResting(NOW.minusSeconds(3600))).isFalse();
    }

    @Test
    void a_batch_is_released_once() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        assertThatThrownBy(() -> batch.release(BatchConsent.none(), NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_cancelled_batch_stays_cancelled() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.course().cancel(NOW);
        assertThatThrownBy(() -> batch.resume(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> batch.course().cancel(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_batch_that_stumbles_rests_longer_each_time_and_is_never_given_up() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);

        batch.course().stumble("A1", NOW);
        assertThat(batch.course().trouble().isResting(NOW)).isTrue();
        assertThat(batch.course().trouble().isResting(NOW.plusSeconds(1))).isFalse();
        Instant later = NOW.plusSeconds(1);
        batch.course().stumble("A2", later);
        assertThat(batch.course().trouble().isResting(later)).isTrue();
        assertThat(retry(batch)).contains(new BatchRetry("A2", 2, later.plusSeconds(2)));

        for (int i = 0; i < 100; i++) {
            later = later.plusSeconds(60);
            batch.course().stumble("A3", later);
        }
        assertThat(retry(batch)).contains(new BatchRetry("A3", 102, later.plusSeconds(60)));
    }

    @Test
    void what_fails_for_all_who_work_on_a_batch_at_a_time_has_failed_once() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);

        batch.course().stumble("A1", NOW);
        batch.course().stumble("A2", NOW.plusMillis(10));
        batch.course().stumble("A3", NOW.plusMillis(20));

        assertThat(retry(batch)).contains(new BatchRetry("A1", 1, NOW.plusSeconds(1)));
    }

    @Test
    void a_batch_whose_work_goes_on_has_no_trouble_any_more() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        batch.course().stumble("A1", NOW);
        batch.prepared(1, 0, 2);
        assertThat(retry(batch)).isEmpty();
        assertThat(batch.course().trouble().isResting(NOW)).isFalse();
    }

    @Test
    void whoever_pauses_and_resumes_a_batch_need_not_wait_for_its_rest() {
        IssuanceBatch batch = batch(Optional.empty());
        batch.release(BatchConsent.none(), NOW);
        batch.course().stumble("A1", NOW);
        batch.course().pause(NOW);
        batch.course().stumble("A2", NOW);
        batch.resume(NOW);
        assertThat(batch.course().trouble().isResting(NOW)).isFalse();
    }

    private static Optional<BatchRetry> retry(IssuanceBatch batch) {
        return batch.course().trouble().retry();
    }

    private static IssuanceBatch batch(Optional<Instant> releaseAt) {
        BatchOrder order = new BatchOrder(
                "roster",
                "Spring",
                Optional.empty(),
                Optional.empty(),
                true,
                releaseAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new IssuanceBatch(
                "batch",
                "unit",
                order,
                new BatchTerms.Outline("template", IssueAs.CLR, 30, 3, DuplicateRule.ALLOW),
                "clerk",
                NOW);
    }
}
