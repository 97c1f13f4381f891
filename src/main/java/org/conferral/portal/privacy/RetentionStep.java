package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.intake.RosterErasure;
import org.conferral.portal.issuing.RecordErasure;
import org.conferral.portal.platform.BulkRows;

/** Takes away some of what is over, in a transaction of its own, and notes in the journal how much it was. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RetentionStep {

    /** So many rows go at a time. */
    static final int CHUNK = 1_000;

    /** Files take longer than rows. */
    private static final int FILES = 20;

    @Inject
    private RetentionRules rules;

    @Inject
    private BulkRows rows;

    @Inject
    private RosterErasure rosters;

    @Inject
    private RecordErasure records;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Takes away some of a kind; tells whether there may be more. */
    boolean take(String unitId, RetentionKind kind) {
        Optional<RetentionRule> rule = rules.lock(unitId);
        Optional<Instant> before = rule.flatMap(active -> active.before(kind, clock.instant()));
        if (before.isEmpty()) {
            return false;
        }
        int most = kind == RetentionKind.ROSTERS ? FILES : CHUNK;
        for (RetentionKind.Over over : kind.over()) {
            List<String> ids = rows.select(
                    row -> row.getString(1), over.sql() + " limit " + most, values(unitId, over, before.get()));
            if (!ids.isEmpty()) {
                take(kind, over, ids);
                journal.note(Actor.SYSTEM.id(), "Retention." + over.table(), unitId, Integer.toString(ids.size()));
                return true;
            }
        }
        return false;
    }

    private void take(RetentionKind kind, RetentionKind.Over over, List<String> ids) {
        switch (kind) {
            case ROSTERS -> ids.forEach(rosters::discardFile);
            case UNCLAIMED -> empty(ids);
            default -> rows.updateIn("delete from " + over.table() + " where id", List.of(), ids);
        }
    }

    /** What was never claimed is emptied like the records of somebody who is erased; who has nothing else is forgotten. */
    private void empty(List<String> ids) {
        List<String> learners = rows.selectIn(
                row -> row.getString(1), "select learner_id from issued_credential where id", List.of(), ids);
        rows.selectIn(
                        row -> new Object[] {row.getString(1), row.getInt(2)},
                        "select b.roster_id, c.row_no from issued_credential c join issuance_batch b on b.id = c.batch_id where c.id",
                        List.of(),
                        ids)
                .forEach(row -> rows.update("delete from roster_row where roster_id = ? and row_no = ?", row));
        records.erase(ids);
        PersonalTables.OWN.stream()
                .filter(table -> table.by() == PersonalTable.By.RECORD && table.end() == PersonalTable.End.GOES)
                .forEach(table -> rows.updateIn(table.delete(), List.of(), ids));
        records.forget(nothingLeft(learners));
    }

    private List<String> nothingLeft(List<String> learners) {
        List<String> left = new ArrayList<>(learners);
        left.removeAll(rows.selectIn(
                row -> row.getString(1),
                "select c.learner_id from issued_credential c where not exists (select 1 from erased_record e"
                        + " where e.credential_id = c.id) and c.learner_id",
                List.of(),
                learners));
        return left;
    }

    /** How many of a kind are over by these periods. */
    int count(RetentionRule rule, RetentionKind kind) {
        return rule.before(kind, clock.instant())
                .map(before -> kind.over().stream()
                        .mapToInt(over -> rows.select(
                                        row -> row.getInt(1),
                                        "select count(*) from (" + over.sql() + ") over_rows",
                                        values(rule.unitId(), over, before))
                                .get(0))
                        .sum())
                .orElse(0);
    }

    private static Object[] values(String unitId, RetentionKind.Over over, Instant before) {
        List<Object> values = new ArrayList<>(List.of(unitId));
        values.addAll(Collections.nCopies(over.moments(), before));
        return values.toArray();
    }
}
