package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.DuplicateRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state of a batch against everything that can be done with one. */
class BatchActionTest {

    private static final Instant NOW = Instant.parse("2026-05-30T10:00:00Z");
    private static final String CLERK = "clerk";
    private static final String SECOND = "second";
    private static final ReleaseTiming TEN_MINUTES = new ReleaseTiming(10, Optional.empty());

    /** Where each action leads from each state; a dash: nowhere, it is refused. */
    private static final String TABLE = """
            state             | RELEASE   | APPROVE   | SEND_BACK | UNDO  | PAUSE  | RESUME    | CANCEL    | RETRY   | LEAVE_OUT
            DRAFT             | PREPARING | -         | -         | -     | -      | -         | CANCELLED | -       | -
            AWAITING_APPROVAL | -         | PREPARING | DRAFT     | DRAFT | -      | -         | CANCELLED | -       | -
            SCHEDULED         | -         | -         | -         | DRAFT | PAUSED | -         | CANCELLED | -       | -
            PREPARING         | -         | -         | -         | -     | PAUSED | -         | CANCELLED | -       | -
            ISSUING           | -         | -         | -         | -     | PAUSED | -         | CANCELLED | -       | -
            PAUSED            | -         | -         | -         | -     | -      | PREPARING | CANCELLED | -       | -
            RELEASED          | -         | -         | -         | -     | -      | -         | -         | ISSUING | RELEASED
            CANCELLED         | -         | -         | -         | -     | -      | -         | -         | -       | -
            """;

    private static final Map<BatchAction, BiConsumer<IssuanceBatch, Instant>> DEEDS = new EnumMap<>(Map.of(
            BatchAction.RELEASE,
            (batch, now) -> batch.release(BatchConsent.wanted(CLERK, ReleaseTiming.AT_ONCE, now), now),
            BatchAction.APPROVE,
            (batch, now) -> batch.approve(SECOND, now),
            BatchAction.SEND_BACK,
            (batch, now) -> batch.sendBack(SECOND, "The dates are wrong", now),
            BatchAction.UNDO,
            IssuanceBatch::undo,
            BatchAction.PAUSE,
            (batch, now) -> batch.course().pause(now),
            BatchAction.RESUME,
            IssuanceBatch::resume,
            BatchAction.CANCEL,
            (batch, now) -> batch.course().cancel(now),
            BatchAction.RETRY,
            IssuanceBatch::retry,
            BatchAction.LEAVE_OUT,
            (batch, now) -> batch.leaveFailures(CLERK)));

    @TestFactory
    Stream<DynamicTest> every_action_leads_where_the_table_says() {
        String[] actions = cells(TABLE.lines().findFirst().orElseThrow());
        return TABLE.lines()
                .skip(1)
                .map(BatchActionTest::cells)
                .flatMap(row -> Stream.iterate(1, column -> column + 1)
                        .limit(actions.length - 1)
                        .map(column -> DynamicTest.dynamicTest(
                                actions[column] + " a batch that is " + row[0],
                                () -> leads(
                                        BatchState.valueOf(row[0]),
                                        BatchAction.valueOf(actions[column]),
                                        row[column]))));
    }

    @Test
    void the_table_knows_every_state_and_every_action() {
        assertThat(TABLE.lines().skip(1).map(row -> cells(row)[0]))
                .containsExactlyElementsOf(
                        Stream.of(BatchState.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(cells(TABLE.lines().findFirst().orElseThrow())).skip(1))
                .containsExactlyElementsOf(
                        Stream.of(BatchAction.values()).map(Enum::name).toList());
    }

    @Test
    void every_state_says_what_it_waits_for() {
        for (BatchState state : BatchState.values()) {
            BatchProgress progress = BatchProgress.of(in(state), counts(0));
            assertThat(progress.awaited() == BatchAwaited.NOTHING)
                    .as("%s", state)
                    .isEqualTo(state.isFinal());
            assertThat(progress.since()).isNotNull();
        }
        assertThat(BatchProgress.of(in(BatchState.RELEASED), counts(2)).awaited())
                .isEqualTo(BatchAwaited.FAILURES);
    }

    @Test
    void nobody_approves_what_they_have_asked_for() {
        IssuanceBatch batch = in(BatchState.AWAITING_APPROVAL);
        assertThatThrownBy(() -> batch.approve(CLERK, NOW)).isInstanceOf(Refusal.class);
        assertThat(batch.state()).isEqualTo(BatchState.AWAITING_APPROVAL);
    }

    @Test
    void the_time_to_undo_runs_from_the_approval() {
        IssuanceBatch batch = draft();
        batch.request(BatchConsent.wanted(CLERK, TEN_MINUTES, NOW).to("hash"), NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        batch.approve(SECOND, later);
        assertThat(batch.state()).isEqualTo(BatchState.SCHEDULED);
        assertThat(batch.isDue(later.plus(Duration.ofMinutes(9)))).isFalse();
        assertThat(batch.isDue(later.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void a_release_that_is_undone_leaves_the_draft_as_it_was() {
        IssuanceBatch batch = in(BatchState.SCHEDULED);
        batch.undo(NOW);
        assertThat(batch.terms().validFrom()).isEmpty();
        assertThat(BatchProgress.of(batch, counts(0)).startedAt()).isEmpty();
        assertThat(BatchProgress.of(batch, counts(0)).release().wantedBy()).isEmpty();
    }

    @Test
    void an_approval_that_fell_away_gives_the_day_of_release_back() {
        IssuanceBatch batch = in(BatchState.AWAITING_APPROVAL);
        batch.approve(SECOND, NOW);
        assertThat(batch.terms().validFrom()).contains(NOW);
        assertThat(batch.terms().orderedValidFrom(batch.course().startedAt())).isEmpty();
        batch.voidApproval(NOW);
        assertThat(batch.state()).isEqualTo(BatchState.DRAFT);
        assertThat(batch.terms().validFrom()).isEmpty();
        assertThat(BatchProgress.of(batch, counts(0)).release().voided()).isTrue();
    }

    @Test
    void what_was_begun_is_not_undone() {
        IssuanceBatch batch = in(BatchState.PREPARING);
        batch.prepared(1, 0, 2);
        assertThatThrownBy(() -> batch.voidApproval(NOW)).isInstanceOf(Refusal.class);
    }

    private static void leads(BatchState from, BatchAction action, String to) {
        IssuanceBatch batch = in(from);
        assertThat(action.isPossibleIn(from)).isEqualTo(!to.equals("-"));
        if (to.equals("-")) {
            assertThatThrownBy(() -> DEEDS.get(action).accept(batch, NOW)).isInstanceOf(Refusal.class);
            assertThat(batch.state()).isEqualTo(from);
        } else {
            DEEDS.get(action).accept(batch, NOW);
            assertThat(batch.state()).isEqualTo(BatchState.valueOf(to));
        }
    }

    private static IssuanceBatch in(BatchState state) {
        IssuanceBatch batch = draft();
        switch (state) {
            case DRAFT -> {}
            case AWAITING_APPROVAL ->
                batch.request(
                        BatchConsent.wanted(CLERK, ReleaseTiming.AT_ONCE, NOW).to("hash"), NOW);
            case SCHEDULED -> batch.release(BatchConsent.wanted(CLERK, TEN_MINUTES, NOW), NOW);
            default -> begun(batch, state);
        }
        assertThat(batch.state()).isEqualTo(state);
        return batch;
    }

    private static void begun(IssuanceBatch batch, BatchState state) {
        batch.release(BatchConsent.wanted(CLERK, ReleaseTiming.AT_ONCE, NOW), NOW);
        switch (state) {
            case PAUSED -> batch.course().pause(NOW);
            case CANCELLED -> batch.course().cancel(NOW);
            case ISSUING -> {
                batch.prepared(3, 0, 4);
                batch.allPrepared(NOW);
            }
            case RELEASED -> {
                batch.prepared(3, 0, 4);
                batch.allPrepared(NOW);
                batch.course().finish(NOW);
            }
            default -> {}
        }
    }

    private static IssuanceBatch draft() {
        BatchOrder order = new BatchOrder(
                "roster",
                "Spring",
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new IssuanceBatch(
                "batch",
                "unit",
                order,
                new BatchTerms.Outline("template", IssueAs.CLR, 30, 3, DuplicateRule.ALLOW),
                CLERK,
                NOW);
    }

    private static BatchCounts counts(long failed) {
        return new BatchCounts(3, 0, 3 - failed, failed, 0, 0, 0, 0, 0, 0, 0);
    }

    private static String[] cells(String row) {
        return Stream.of(row.split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
