package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.roster.DuplicateRule;

/**
 * What a clerk orders: records for the accepted rows of one roster.
 *
 * @param validFrom from when the records are valid; absent: from their release
 * @param notifies  whether the learners are written to
 * @param releaseAt the earliest moment of release, however early the button is pressed
 * @param as        as learner records or as badges; absent: as the record template says
 * @param correction why the batch corrects what its learners have, where it does: rows of learners who have no such record stay behind
 * @param repeated what becomes of records that their learners have already; absent: they are issued once more
 */
public record BatchOrder(
        String rosterId,
        String name,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        boolean notifies,
        Optional<Instant> releaseAt,
        Optional<IssueAs> as,
        Optional<DuplicateRule> repeated,
        Optional<String> correction) {

    public BatchOrder {
        Objects.requireNonNull(rosterId, "rosterId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(releaseAt, "releaseAt");
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(repeated, "repeated");
        Objects.requireNonNull(correction, "correction");
    }
}
