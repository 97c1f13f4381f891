package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** Wishes to be erased: learners ask on their page, staff write down what came by letter, and somebody decides before they are due. */
@ApplicationScoped
@Transactional
public class ErasureRequests {

    /** An answer is owed within a month (GDPR, article 12); a few days are left for doing it. */
    static final Duration TERM = Duration.ofDays(28);

    private static final int LONGEST = 2_000;
    private static final int MOST = 200;

    private static final String LINE =
            "select r.id, r.learner_id, l.given_name, l.family_name, r.state, r.asked_by, r.asked_at, r.due_at, r.words, r.answer,"
                    + " r.decided_at, r.records, r.revoked from erasure_request r join learner l on l.id = r.learner_id where ";

    @Inject
    private LearnerDesk desk;

    @Inject
    private People people;

    @Inject
    private BulkRows rows;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The learner who has a record open asks to be erased; whoever has asked already is not taken down twice. */
    @Public
    public void ask(String ticket, String words) {
        Person person = desk.person(ticket).orElseThrow(() -> Refusal.notFound("privacy.person.unknown"));
        String said = words.strip();
        if (said.length() > LONGEST) {
            throw Refusal.invalid("mydata.long", LONGEST);
        }
        if (open(person.learnerIds()).isEmpty()) {
            add(person, "learner", said);
        }
    }

    private String add(Person person, String by, String words) {
        String id = ids.next();
        Instant now = clock.instant();
        rows.insert(
                "erasure_request",
                List.of("id", "learner_id", "state", "asked_by", "asked_at", "due_at", "words", "revoked", "records"),
                List.<Object[]>of(new Object[] {
                    id, person.learnerIds().get(0), ErasureState.OPEN, by, now, now.plus(TERM), words, false, 0
                }));
        return id;
    }

    /** The newest wish of the learner who has a record open. */
    @Public
    public Optional<ErasureLine> newest(String ticket) {
        return desk.person(ticket)
                .flatMap(person ->
                        rows
                                .selectIn(ErasureRequests::line, LINE + "r.learner_id", List.of(), person.learnerIds())
                                .stream()
                                .reduce((a, b) -> a.askedAt().isAfter(b.askedAt()) ? a : b));
    }

    /** Those that wait, the one that is due first at the top. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<ErasureLine> waiting() {
        return rows.select(ErasureRequests::line, LINE + "r.state = 'OPEN' order by r.due_at, r.id limit " + MOST);
    }

    /** What a person, of whom this is one row, has asked for and waits for. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<ErasureLine> of(String learnerId) {
        return rows.selectIn(
                ErasureRequests::line,
                LINE + "r.state = 'OPEN' and r.learner_id",
                List.of(),
                people.of(learnerId).learnerIds());
    }

    /** Those that were decided, the newest first. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<ErasureLine> decided() {
        return rows.select(
                ErasureRequests::line, LINE + "r.state <> 'OPEN' order by r.decided_at desc, r.id desc limit " + MOST);
    }

    /** How many wait. */
    @Allowed(Permission.VIEW)
    public int count() {
        return rows.select(row -> row.getInt(1), "select count(*) from erasure_request where state = 'OPEN'")
                .get(0);
    }

    /** The wish is not granted; the learner reads why. */
    @Allowed(Permission.ADMINISTER)
    public void refuse(String id, String why) {
        String answer = why == null ? "" : why.strip();
        if (answer.isEmpty() || answer.length() > LONGEST) {
            throw Refusal.invalid("privacy.refuse.why", LONGEST);
        }
        int changed = rows.update(
                "update erasure_request set state = ?, answer = ?, decided_by = ?, decided_at = ?"
                        + " where id = ? and state = 'OPEN'",
                ErasureState.REFUSED,
                answer,
                access.who().id(),
                clock.instant(),
                id);
        if (changed == 0) {
            throw Refusal.conflict("privacy.refuse.over");
        }
    }

    private List<String> open(Collection<String> learnerIds) {
        return rows.selectIn(
                row -> row.getString(1),
                "select id from erasure_request where state = 'OPEN' and learner_id",
                List.of(),
                learnerIds);
    }

    /** A person was erased: what they asked for is done, and nothing they or others said about it is kept. */
    void done(Person person, ErasureOrder order, String by) {
        List<String> waiting = open(person.learnerIds());
        List<String> done = waiting.isEmpty() ? List.of(add(person, by, "")) : waiting;
        rows.updateIn(
                "update erasure_request set words = null, answer = null where learner_id",
                List.of(),
                person.learnerIds());
        rows.updateIn(
                "update erasure_request set state = ?, grounds = ?, revoked = ?, records = ?, decided_by = ?, decided_at = ?"
                        + " where id",
                List.of(
                        ErasureState.DONE,
                        order.grounds(),
                        order.revoke(),
                        person.records().size(),
                        by,
                        clock.instant()),
                done);
    }

    private static ErasureLine line(ResultSet row) throws SQLException {
        return new ErasureLine(
                row.getString(1),
                row.getString(2),
                (row.getString(3) + " " + row.getString(4)).strip(),
                ErasureState.valueOf(row.getString(5)),
                row.getString(6).equals("learner"),
                at(row, 7).orElseThrow(),
                at(row, 8).orElseThrow(),
                Optional.ofNullable(row.getString(9)).orElse(""),
                Optional.ofNullable(row.getString(10)).orElse(""),
                at(row, 11),
                row.getInt(12),
                row.getBoolean(13));
    }

    private static Optional<Instant> at(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
