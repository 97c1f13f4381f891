package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.roster.RosterField;

/** Single rows of rosters that were read long ago. */
@ApplicationScoped
@Transactional
public class RosterRows {

    /** More rows of one learner than this are no transcript. */
    private static final int MOST = 1_000;

    private static final int LONGEST_KEY = 191;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    /** The row of a roster with this number in its spreadsheet. */
    @Allowed(Permission.VIEW)
    public Optional<AcceptedRow> row(String rosterId, int row) {
        return entities.createQuery(
                        "select r from RosterRow r where r.rosterId = :roster and r.row = :row", RosterRow.class)
                .setParameter("roster", rosterId)
                .setParameter("row", row)
                .getResultStream()
                .map(RosterRow::accepted)
                .findFirst();
    }

    /** The rows that name the learner of a row, by student number or else by address, wherever they stand; found by an index. */
    @Allowed(Permission.VIEW)
    public List<AcceptedRow> ofLearner(String rosterId, AcceptedRow first) {
        Optional<String> key = first.value(RosterField.LEARNER_ID.key())
                .or(() -> first.value(RosterField.EMAIL.key()).map(mail -> mail.toLowerCase(Locale.ROOT)));
        if (key.isEmpty()) {
            return List.of(first);
        }
        List<?> numbers = entities.createNativeQuery(
                        "select row_no from roster_row where roster_id = ?1 and learner_key = ?2 order by row_no limit "
                                + MOST)
                .setParameter(1, rosterId)
                .setParameter(
                        2,
                        key.get().substring(0, Math.min(LONGEST_KEY, key.get().length())))
                .getResultList();
        return numbers.isEmpty() ? List.of(first) : rows(rosterId, numbers);
    }

    private List<AcceptedRow> rows(String rosterId, List<?> numbers) {
        return entities.createQuery(
                        "select r from RosterRow r where r.rosterId = :roster and r.row in :rows order by r.row",
                        RosterRow.class)
                .setParameter("roster", rosterId)
                .setParameter(
                        "rows",
                        numbers.stream()
                                .map(number -> ((Number) number).intValue())
                                .toList())
                .getResultStream()
                .map(RosterRow::accepted)
                .toList();
    }
}
