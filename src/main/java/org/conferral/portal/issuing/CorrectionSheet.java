package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterPlan;

/** What a record is made from, laid out to be filled in anew: what is said of its learner, then of each award. */
public record CorrectionSheet(List<Group> groups) {

    public CorrectionSheet {
        groups = List.copyOf(groups);
    }

    /**
     * Values that belong together.
     *
     * @param row the row they stand in; 0 for what is said of the learner in all of them
     */
    public record Group(int row, String title, List<Value> values) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param name    under which a form sends it
     * @param options the words it may be; none where anything may be written
     */
    public record Value(
            String name,
            int row,
            String field,
            String label,
            String value,
            boolean required,
            boolean day,
            List<String> options) {

        /** Whether it is one of a list of words. */
        public boolean isPicked() {
            return !options.isEmpty();
        }

        public String type() {
            return day ? "date" : "text";
        }

        Value reading(String other) {
            return new Value(name, row, field, label, other, required, day, options);
        }
    }

    static CorrectionSheet of(RosterPlan plan, List<AcceptedRow> rows, IssuedCredential.Origin origin) {
        List<Group> groups = new ArrayList<>();
        AcceptedRow first = rows.get(0);
        groups.add(new Group(
                0, Texts.of("issuing", "correct.learner"), values(plan, first, 0, WantedChanges::isOfLearner, origin)));
        for (AcceptedRow row : rows) {
            List<Value> values = values(plan, row, row.row(), field -> !WantedChanges.isOfLearner(field), origin);
            groups.add(new Group(row.row(), title(row), values));
        }
        return new CorrectionSheet(
                groups.stream().filter(group -> !group.values().isEmpty()).toList());
    }

    /** The same with values that were filled in. */
    CorrectionSheet filled(UnaryOperator<Value> filling) {
        return new CorrectionSheet(groups.stream()
                .map(group -> new Group(
                        group.row(),
                        group.title(),
                        group.values().stream().map(filling).toList()))
                .toList());
    }

    /** The values by their rows and fields. */
    Map<Integer, Map<String, String>> entered() {
        Map<Integer, Map<String, String>> entered = new TreeMap<>();
        groups.stream()
                .flatMap(group -> group.values().stream())
                .forEach(value -> entered.computeIfAbsent(value.row(), row -> new TreeMap<>())
                        .put(value.field(), value.value()));
        return entered;
    }

    private static String title(AcceptedRow row) {
        return row.value(RosterField.ACHIEVEMENT_CODE.key())
                .map(code -> Texts.of("issuing", "correct.award", code, row.row()))
                .orElseGet(() -> Texts.of("issuing", "correct.row", row.row()));
    }

    private static List<Value> values(
            RosterPlan plan, AcceptedRow row, int number, Predicate<String> wanted, IssuedCredential.Origin origin) {
        Set<String> fields = new LinkedHashSet<>();
        plan.columns().stream().map(RosterColumn::field).forEach(fields::add);
        fields.addAll(new TreeMap<>(row.fields()).keySet());
        return fields.stream()
                .filter(wanted)
                .filter(field -> concerns(field, origin.about()))
                .map(field -> value(plan, row, number, field))
                .toList();
    }

    /** What is bound to another achievement is another badge's. */
    private static boolean concerns(String field, String about) {
        int slash = field.lastIndexOf('/');
        return slash < 0 || about.isEmpty() || field.substring(0, slash).equals(about);
    }

    private static Value value(RosterPlan plan, AcceptedRow row, int number, String field) {
        RosterField kind = RosterField.of(field);
        String label =
                plan.column(field).map(RosterColumn::name).orElseGet(() -> Texts.of("intake", "field." + kind.key()));
        boolean required = plan.column(field).filter(RosterColumn::required).isPresent();
        String value = row.value(field).orElse("");
        return new Value(
                "v" + number + "." + field,
                number,
                field,
                label,
                value,
                required,
                kind.isDate(),
                options(plan, field, value, required));
    }

    private static List<String> options(RosterPlan plan, String field, String value, boolean required) {
        List<String> words = plan.options(field);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(required ? List.of() : List.of(""));
        if (!value.isEmpty()) {
            all.add(value);
        }
        all.addAll(words);
        return List.copyOf(all);
    }
}
