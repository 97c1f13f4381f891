package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;

/** The periods of all units as they are kept. */
@ApplicationScoped
class RetentionRules {

    private static final String RULE =
            "select unit_id, active, roster_months, letter_months, trace_months, unclaimed_months from retention_rule";

    @Inject
    private BulkRows rows;

    RetentionRule of(String unitId) {
        return rows.select(RetentionRules::rule, RULE + " where unit_id = ?", unitId).stream()
                .findFirst()
                .orElseGet(() -> RetentionRule.none(unitId));
    }

    List<String> activeUnits() {
        return rows.select(row -> row.getString(1), "select unit_id from retention_rule where active = true");
    }

    /** The periods of a unit that are switched on, held until the transaction ends, so that one server alone goes by them. */
    Optional<RetentionRule> lock(String unitId) {
        return rows
                .select(RetentionRules::rule, RULE + " where unit_id = ? and active = true for update", unitId)
                .stream()
                .findFirst();
    }

    void keep(RetentionRule rule) {
        rows.update("delete from retention_rule where unit_id = ?", rule.unitId());
        rows.insert(
                "retention_rule",
                List.of("unit_id", "active", "roster_months", "letter_months", "trace_months", "unclaimed_months"),
                List.<Object[]>of(new Object[] {
                    rule.unitId(),
                    rule.active(),
                    rule.months().get(RetentionKind.ROSTERS),
                    rule.months().get(RetentionKind.LETTERS),
                    rule.months().get(RetentionKind.TRACES),
                    rule.months().get(RetentionKind.UNCLAIMED)
                }));
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        Map<RetentionKind, Integer> months = new EnumMap<>(RetentionKind.class);
        for (RetentionKind kind : RetentionKind.values()) {
            int count = row.getInt(3 + kind.ordinal());
            if (!row.wasNull()) {
                months.put(kind, count);
            }
        }
        return new RetentionRule(row.getString(1), row.getBoolean(2), months);
    }
}
