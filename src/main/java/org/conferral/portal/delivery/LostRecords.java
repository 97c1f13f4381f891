package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.RecordsByAddress;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.EmailRule;

/** Writes again to learners who have lost the way to their records, and tells nobody who has any. */
@ApplicationScoped
public class LostRecords {

    /** An address is written to once in this time, however often somebody asks. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    /** More that wait than this, and nobody can be served in time. */
    private static final int MOST_WAITING = 1_000;

    /** So many letters are enough for one mailbox at a time. */
    private static final int MOST = 20;

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private RecordsByAddress records;

    @Inject
    private PersonRecords elsewhere;

    @Inject
    private Correspondence correspondence;

    @Inject
    private BulkRows bulk;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Somebody asks for the records of an address; tells whether it can be one. */
    @Public
    @Transactional
    public boolean ask(String email) {
        String given = email.strip();
        if (!EmailRule.isAddress(given)) {
            return false;
        }
        boolean room = bulk.select(row -> row.getInt(1), "select count(*) from lost_request where state = 'WAITING'")
                        .get(0)
                < MOST_WAITING;
        if (room) {
            bulk.insert("lost_request", List.of("id", "email", "made_at", "state"), List.<Object[]>of(new Object[] {
                ids.next(), given, clock.instant(), "WAITING"
            }));
        }
        return true;
    }

    /** Serves one wish; tells whether there was any. */
    @Transactional
    boolean serveOne() {
        Instant now = clock.instant();
        Optional<String[]> wish = bulk
                .select(
                        row -> new String[] {row.getString(1), row.getString(2)},
                        "select id, email from lost_request where state = 'WAITING' limit 1 for update skip locked")
                .stream()
                .findFirst();
        wish.ifPresent(found -> {
            boolean recent = isRecent(found[1], now);
            if (!recent) {
                correspondence.inviteAgain(standing(found[1]));
            }
            bulk.update("update lost_request set state = ? where id = ?", recent ? "SKIPPED" : "DONE", found[0]);
        });
        return wish.isPresent();
    }

    /** What was served a day ago is of no use any more. */
    @Transactional
    void forget() {
        bulk.update(
                "delete from lost_request where state <> 'WAITING' and made_at < ?",
                clock.instant().minus(KEPT));
    }

    private List<RecordsByAddress.Sent> standing(String email) {
        Stream<RecordsByAddress.Sent> direct = access.as(Actor.SYSTEM, () -> records.of(email, MOST)).stream();
        Stream<RecordsByAddress.Sent> others = elsewhere.of(email, MOST).stream();
        Set<String> seen = new HashSet<>();
        return Stream.concat(direct, others)
                .filter(sent -> !sent.revoked() && seen.add(sent.credentialId()))
                .limit(MOST)
                .toList();
    }

    private boolean isRecent(String email, Instant now) {
        return bulk.select(
                                row -> row.getInt(1),
                                "select count(*) from lost_request where lower(email) = ? and made_at > ? and state = 'DONE'",
                                email.toLowerCase(Locale.ROOT),
                                now.minus(PAUSE))
                        .get(0)
                > 0;
    }
}
