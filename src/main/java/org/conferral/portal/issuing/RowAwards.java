package org.conferral.portal.issuing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.issuance.Award;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;

/** Reads the awards of one row: which achievements, when, with which grade. */
final class RowAwards {

    private final TemplatePlan template;
    private final RowFiles files;

    /** The fields that belong to one achievement alone, by its code. */
    private final Map<String, List<String>> bound;

    RowAwards(TemplatePlan template, RowFiles files) {
        this.template = template;
        this.files = files;
        this.bound = template.achievements().stream()
                .map(PlannedAchievement::code)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> bound(template, code)));
    }

    private static List<String> bound(TemplatePlan template, String code) {
        return template.columns().stream()
                .map(RosterColumn::field)
                .filter(field -> field.startsWith(code + "/"))
                .toList();
    }

    List<Award> of(Map<String, String> fields) {
        return named(fields).map(planned -> award(planned, fields).award()).toList();
    }

    /** The codes of the achievements, in the order of the awards. */
    List<String> codes(Map<String, String> fields) {
        return named(fields).map(PlannedAchievement::code).toList();
    }

    private Stream<PlannedAchievement> named(Map<String, String> fields) {
        Optional<String> code = value(fields, RosterField.ACHIEVEMENT_CODE.key());
        return template.achievements().stream()
                .filter(planned -> code.isEmpty() || planned.code().equals(code.get()))
                .filter(planned -> !isLeftOut(planned, fields));
    }

    /** A learner without any value in the columns of an achievement did not earn it. */
    private boolean isLeftOut(PlannedAchievement planned, Map<String, String> fields) {
        List<String> own = bound.get(planned.code());
        return !own.isEmpty()
                && own.stream().allMatch(field -> value(fields, field).isEmpty());
    }

    /** Why nothing can be awarded as the row says. */
    Optional<String> problem(Map<String, String> fields) {
        return named(fields)
                .flatMap(planned -> award(planned, fields).problem().stream())
                .findFirst();
    }

    private RowAward award(PlannedAchievement planned, Map<String, String> fields) {
        return new RowAward(planned, template, fields, files);
    }

    static Optional<String> value(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
