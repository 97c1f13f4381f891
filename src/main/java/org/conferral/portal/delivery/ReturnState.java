package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;

/** When the mailbox for returned mail is read, by whichever server comes first, and how it went last. */
@ApplicationScoped
class ReturnState {

    /** A server that ends while it reads keeps the others away no longer than this. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int LONGEST_WORDS = 1_000;

    @Inject
    private BulkRows bulk;

    @Inject
    private Clock clock;

    /** What went wrong last time. */
    record Problem(ReturnTrouble trouble, String words) {}

    /** How it went last; {@code at} is empty before the first reading. */
    record Last(Optional<Instant> at, Optional<Problem> problem) {}

    /** Whether this server is to read it now. */
    @Transactional
    boolean take() {
        Instant now = clock.instant();
        return bulk.update(
                        "update return_mailbox set next_at = ? where id = 1 and next_at <= ?", now.plus(LONGEST), now)
                > 0;
    }

    /** Says how it went, and when it is to be read again. */
    @Transactional
    void keep(Optional<Problem> problem, Duration pause) {
        Instant now = clock.instant();
        String words = problem.map(Problem::words).orElse(null);
        bulk.update(
                "update return_mailbox set next_at = ?, read_at = ?, problem = ?, problem_words = ? where id = 1",
                now.plus(pause),
                now,
                problem.map(Problem::trouble).map(Enum::name).orElse(null),
                words == null || words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS));
    }

    @Transactional
    Last last() {
        return bulk.select(
                        row -> new Last(
                                Optional.ofNullable(row.getObject(1, LocalDateTime.class))
                                        .map(at -> at.toInstant(ZoneOffset.UTC)),
                                row.getString(2) == null
                                        ? Optional.empty()
                                        : Optional.of(new Problem(
                                                ReturnTrouble.valueOf(row.getString(2)), row.getString(3)))),
                        "select read_at, problem, problem_words from return_mailbox where id = 1")
                .get(0);
    }
}
