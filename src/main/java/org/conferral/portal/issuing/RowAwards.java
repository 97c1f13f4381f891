package org.conferral.portal.issuing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.issuance.Award;
import org.conferral.issuance.Circumstances;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;

/** Reads the awards of one row: which achievements, when, with which grade. */
final class RowAwards {

    private final TemplatePlan template;

    RowAwards(TemplatePlan template) {
        this.template = template;
    }

    List<Award> of(Map<String, String> fields) {
        Optional<String> code = value(fields, RosterField.ACHIEVEMENT_CODE.key());
        return template.achievements().stream()
                .filter(planned -> code.isEmpty() || planned.code().equals(code.get()))
                .filter(planned -> !isLeftOut(planned, fields))
                .map(planned -> award(planned, fields))
                .toList();
    }

    /** A learner without any value in the columns of an achievement did not earn it. */
    private boolean isLeftOut(PlannedAchievement planned, Map<String, String> fields) {
        List<String> bound = template.columns().stream()
                .map(RosterColumn::field)
                .filter(field -> field.startsWith(planned.code() + "/"))
                .toList();
        return !bound.isEmpty()
                && bound.stream().allMatch(field -> value(fields, field).isEmpty());
    }

    private static Award award(PlannedAchievement planned, Map<String, String> fields) {
        return new Award(
                planned.achievement(),
                about(planned, RosterField.AWARD_DATE, fields).map(LocalDate::parse),
                Optional.empty(),
                about(planned, RosterField.GRADE, fields),
                List.of(),
                about(planned, RosterField.CREDITS, fields).map(BigDecimal::new),
                List.of(),
                Circumstances.of(about(planned, RosterField.TERM, fields)));
    }

    /** The value bound to this achievement, or else the one the row gives for all. */
    private static Optional<String> about(PlannedAchievement planned, RosterField field, Map<String, String> fields) {
        return Stream.of(planned.code() + "/" + field.key(), field.key())
                .flatMap(name -> value(fields, name).stream())
                .findFirst();
    }

    static Optional<String> value(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
