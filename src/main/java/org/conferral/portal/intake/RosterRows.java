package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** Single rows of rosters that were read long ago. */
@ApplicationScoped
@Transactional
public class RosterRows {

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

    /** The rows from this one on that hold a value in any of their cells, in any case of its letters; found by the database, row by row. */
    @Allowed(Permission.VIEW)
    public List<AcceptedRow> naming(String rosterId, int from, String value) {
        String written = Json.createValue(value).toString().toLowerCase(Locale.ROOT);
        String pattern = "%" + written.replaceAll("([!%_])", "!$1") + "%";
        return entities.createQuery(
                        "select r from RosterRow r where r.rosterId = :roster and r.row >= :from"
                                + " and lower(r.fields) like :pattern escape '!' order by r.row",
                        RosterRow.class)
                .setParameter("roster", rosterId)
                .setParameter("from", from)
                .setParameter("pattern", pattern)
                .getResultStream()
                .map(RosterRow::accepted)
                .toList();
    }
}
