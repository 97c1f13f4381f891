package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.roster.RosterField;

/** Finds for every achievement of a record the rows that speak of it. */
final class TrailParts {

    private final List<AcceptedRow> rows;
    private final Map<String, List<Integer>> byName = new LinkedHashMap<>();

    /**
     * @param names what the achievements are called in the record, by their codes
     */
    TrailParts(TemplatePlan template, Map<String, String> names, List<AcceptedRow> rows) {
        this.rows = rows;
        RowAwards awards = new RowAwards(template, RowFiles.NONE);
        for (AcceptedRow row : rows) {
            awards.codes(row.fields()).stream()
                    .map(code -> names.getOrDefault(code, code))
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(row.row()));
        }
    }

    /** The parts of a record with this name, which is its only part when it bundles nothing. */
    List<Trail.Part> of(String name, List<BundledLine> bundled) {
        return bundled.isEmpty()
                ? List.of(new Trail.Part(0, name, all()))
                : bundled.stream().map(this::part).toList();
    }

    /** The same course awarded twice stands in the record in the order of its rows. */
    private Trail.Part part(BundledLine line) {
        List<Integer> awarded = byName.getOrDefault(line.name(), List.of());
        return new Trail.Part(
                line.part(), line.name(), awarded.isEmpty() ? naming(line.name()) : next(line.name(), awarded));
    }

    private List<Integer> next(String name, List<Integer> awarded) {
        if (awarded.size() > 1) {
            byName.put(name, awarded.subList(1, awarded.size()));
        }
        return List.of(awarded.get(0));
    }

    /** A term or a programme comes from all rows that name it. */
    private List<Integer> naming(String name) {
        List<Integer> naming = rows.stream()
                .filter(row ->
                        row.value(RosterField.TERM.key()).filter(name::equals).isPresent()
                                || row.fields().containsValue(name))
                .map(AcceptedRow::row)
                .toList();
        return naming.isEmpty() ? all() : naming;
    }

    private List<Integer> all() {
        return rows.stream().map(AcceptedRow::row).toList();
    }
}
