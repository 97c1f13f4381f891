package org.conferral.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes which column fills which field: by a clerk's choice, else by the template's own heading, else by a usual one. What a heading
 * resembles, and what the values are like, only suggests a field; it is used when a person has said so.
 */
final class MappingProposal {

    private final RosterPlan plan;
    private final HeadingClaims headings;
    private final Likeness likeness;

    MappingProposal(RosterPlan plan, Map<String, String> chosen) {
        this.plan = plan;
        this.headings = new HeadingClaims(plan, chosen);
        this.likeness = new Likeness(plan);
    }

    /** How many fields a row would fill if it were the heading row. */
    int recognised(SheetRow row) {
        Set<String> fields = new HashSet<>();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> headings.of(ColumnNames.heading(cell)).field().ifPresent(fields::add));
        return fields.size();
    }

    ColumnMapping propose(SheetRow header, List<SheetRow> rows) {
        List<SeenColumn> columns = seen(header, rows);
        Map<Integer, List<Suggestion>> suggestions = suggestions(columns);
        Map<Integer, List<Suggestion>> free = new HashMap<>(suggestions);
        columns.stream().filter(column -> !column.isFree()).forEach(column -> free.remove(column.index()));
        Map<Integer, Suggestion> guesses = new Guesses(plan, fields(columns.stream())).of(free);
        return new ColumnMapping(columns.stream()
                .map(column -> column.mapped(
                        Optional.ofNullable(guesses.get(column.index())),
                        suggestions.getOrDefault(column.index(), List.of())))
                .toList());
    }

    private List<SeenColumn> seen(SheetRow header, List<SheetRow> rows) {
        List<String> names = ColumnNames.of(header, rows);
        List<Claim> claims = names.stream().map(headings::of).toList();
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isEmpty())
                .mapToObj(i -> {
                    ColumnSamples values = ColumnSamples.of(rows, i);
                    Claim claim = claims.get(i).among(claims).against(values);
                    return new SeenColumn(i, names.get(i), values, claim);
                })
                .toList();
    }

    /** What the columns may be whose headings do not tell or are in doubt; nothing that another column is sure to be. */
    private Map<Integer, List<Suggestion>> suggestions(List<SeenColumn> columns) {
        List<ColumnSamples> values = columns.stream().map(SeenColumn::values).toList();
        Suggestions all = new Suggestions(likeness, new ValueHints(plan, values));
        Set<String> sure = fields(columns.stream().filter(SeenColumn::isSure));
        Map<Integer, List<Suggestion>> found = new HashMap<>();
        for (SeenColumn column : columns) {
            if (column.isDoubted()) {
                found.put(column.index(), without(sure, all.of(column.values())));
            } else if (column.isFree() && !headings.isKnown(column.name())) {
                found.put(column.index(), without(sure, all.of(column.name(), column.values())));
            }
        }
        return found;
    }

    private static List<Suggestion> without(Set<String> fields, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(each -> !fields.contains(each.field()))
                .toList();
    }

    /** The fields that need no other column. */
    private static Set<String> fields(Stream<SeenColumn> columns) {
        return columns.flatMap(column -> column.claim().field().stream())
                .flatMap(field -> RosterField.settledBy(field).stream())
                .collect(Collectors.toSet());
    }
}
