package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.platform.BulkRows;
import org.conferral.roster.Severity;

/** All rosters with their rows and findings. */
@ApplicationScoped
class Rosters {

    private static final int CHUNK = 500;
    /** So many rows are sought at a time. */
    private static final int TOGETHER = 128;

    private static final String ACCEPTED = "select row_no, fields from roster_row where roster_id = ?";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    void add(Roster roster) {
        entities.persist(roster);
        entities.flush();
    }

    Optional<Roster> find(String id) {
        return Optional.ofNullable(entities.find(Roster.class, id));
    }

    Optional<Roster> lock(String id) {
        return Optional.ofNullable(entities.find(Roster.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The rosters whose file is being looked at or waits for it. */
    List<Roster> underCheck() {
        return entities.createQuery("select r from Roster r where r.check.choices is not null", Roster.class)
                .getResultList();
    }

    /** Forgets a roster altogether. */
    void forget(String rosterId) {
        clear(rosterId);
        entities.createQuery("delete from Roster r where r.id = :roster")
                .setParameter("roster", rosterId)
                .executeUpdate();
    }

    List<Roster> newest(int limit) {
        return entities.createQuery("select r from Roster r order by r.uploadedAt desc", Roster.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Forgets what an earlier look at the file has brought. */
    void clear(String rosterId) {
        entities.createQuery("delete from RosterRow r where r.rosterId = :roster")
                .setParameter("roster", rosterId)
                .executeUpdate();
        entities.createQuery("delete from RejectedRow r where r.rosterId = :roster")
                .setParameter("roster", rosterId)
                .executeUpdate();
        entities.createQuery("delete from RosterFinding f where f.rosterId = :roster")
                .setParameter("roster", rosterId)
                .executeUpdate();
    }

    /** A row that was to go on stays behind. */
    void leaveBehind(String rosterId, int row) {
        entities.createQuery("select r from RosterRow r where r.rosterId = :roster and r.row = :row", RosterRow.class)
                .setParameter("roster", rosterId)
                .setParameter("row", row)
                .getResultList()
                .forEach(gone -> {
                    entities.persist(gone.leftBehind());
                    entities.remove(gone);
                });
    }

    /** Stores a row or finding; full chunks are written and let go, so that a large roster does not stay in memory. */
    void store(Object part, int count) {
        entities.persist(part);
        if (count % CHUNK == 0) {
            entities.flush();
            entities.clear();
        }
    }

    /** Stores rows that go on, many at a time. */
    void storeRows(List<RosterRow> rows) {
        bulk.insert(
                "roster_row",
                RosterRow.COLUMNS,
                rows.stream().map(RosterRow::row).toList());
    }

    void finish() {
        entities.flush();
        entities.clear();
    }

    List<AcceptedRow> accepted(String rosterId, int afterRow, int limit) {
        return bulk.select(
                Rosters::accepted,
                ACCEPTED + " and row_no > ? order by roster_id, row_no limit " + limit,
                rosterId,
                afterRow);
    }

    /** The accepted row at a position, counted from 1. */
    Optional<AcceptedRow> acceptedAt(String rosterId, int position) {
        String one = ACCEPTED + " order by roster_id, row_no limit 1 offset " + (position - 1);
        return bulk.select(Rosters::accepted, one, rosterId).stream().findFirst();
    }

    /** Rows by their numbers, in ascending order. The bounds are for the embedded database, which else walks through the whole roster. */
    List<AcceptedRow> accepted(String rosterId, List<Integer> rows) {
        List<Integer> sorted = rows.stream().sorted().toList();
        List<AcceptedRow> found = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += TOGETHER) {
            List<Integer> some = sorted.subList(from, Math.min(from + TOGETHER, sorted.size()));
            List<Object> within = List.of(rosterId, some.get(0), some.get(some.size() - 1));
            found.addAll(bulk.selectIn(
                    Rosters::accepted, ACCEPTED + " and row_no between ? and ? and row_no", within, some));
        }
        found.sort(Comparator.comparingInt(AcceptedRow::row));
        return found;
    }

    private static AcceptedRow accepted(ResultSet row) throws SQLException {
        return new AcceptedRow(row.getInt(1), KeptTexts.read(row.getString(2)));
    }

    List<StagedRow> rejected(String rosterId, int afterRow, int limit) {
        return entities.createQuery(
                        "select r from RejectedRow r where r.rosterId = :roster and r.row > :after order by r.row",
                        RejectedRow.class)
                .setParameter("roster", rosterId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultStream()
                .map(RejectedRow::staged)
                .toList();
    }

    /** The numbers of the last rows up to one of them, backwards. */
    List<Integer> numbersUpTo(Class<?> rows, String rosterId, int row, int limit) {
        return entities.createQuery(
                        "select r.row from " + rows.getSimpleName()
                                + " r where r.rosterId = :roster and r.row <= :row order by r.row desc",
                        Integer.class)
                .setParameter("roster", rosterId)
                .setParameter("row", row)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was found in these rows. */
    List<FindingLine> findings(String rosterId, List<Integer> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select f from RosterFinding f where f.rosterId = :roster and f.row in :rows order by f.place",
                        RosterFinding.class)
                .setParameter("roster", rosterId)
                .setParameter("rows", rows)
                .getResultStream()
                .map(RosterFinding::line)
                .toList();
    }

    /** The first findings: errors before what is only good to know, so that many notes never hide an error. */
    List<FindingLine> findings(String rosterId, int limit) {
        List<FindingLine> errors = errors(rosterId, limit);
        int left = limit - errors.size();
        return left == 0
                ? errors
                : Stream.concat(errors.stream(), notes(rosterId, left).stream()).toList();
    }

    List<FindingLine> errors(String rosterId, int limit) {
        return lines("f.severity = :error order by f.place", rosterId, limit);
    }

    private List<FindingLine> notes(String rosterId, int limit) {
        return lines("f.severity <> :error order by f.severity desc, f.place", rosterId, limit);
    }

    private List<FindingLine> lines(String which, String rosterId, int limit) {
        return entities.createQuery(
                        "select f from RosterFinding f where f.rosterId = :roster and " + which, RosterFinding.class)
                .setParameter("roster", rosterId)
                .setParameter("error", Severity.ERROR)
                .setMaxResults(limit)
                .getResultStream()
                .map(RosterFinding::line)
                .toList();
    }
}
