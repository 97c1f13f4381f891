package org.conferral.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column of a file fills which field. */
public record ColumnMapping(List<MappedColumn> columns) {

    public static final ColumnMapping NONE = new ColumnMapping(List.of());

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** The columns in use, by the field they fill. */
    public Map<String, MappedColumn> byField() {
        Map<String, MappedColumn> fields = new LinkedHashMap<>();
        columns.stream()
                .filter(MappedColumn::isUsed)
                .forEach(column -> fields.put(column.field().orElseThrow(), column));
        return fields;
    }

    /** The fields by heading, as the machine interface tells them. */
    public Map<String, String> fieldsByName() {
        Map<String, String> names = new LinkedHashMap<>();
        columns.stream()
                .filter(MappedColumn::isUsed)
                .forEach(column -> names.put(column.name(), column.field().orElseThrow()));
        return names;
    }

    public List<MappedColumn> ignored() {
        return columns.stream()
                .filter(column -> column.match() == MappedColumn.Match.IGNORED)
                .toList();
    }

    /** What has to be asked before rows can be checked: fields that several columns claim, required ones that none does. */
    List<Question> questions(RosterPlan plan) {
        List<Question> questions = new ArrayList<>();
        claims().forEach((field, names) ->
                questions.add(new Question(Question.Kind.COLUMN_AMBIGUOUS, field, names, List.of())));
        List<String> free = ignored().stream().map(MappedColumn::name).toList();
        plan.columns().stream()
                .filter(RosterColumn::required)
                .filter(column ->
                        columns.stream().noneMatch(mapped -> mapped.field().equals(Optional.of(column.field()))))
                .forEach(column -> questions.add(
                        new Question(Question.Kind.REQUIRED_COLUMN, column.field(), free, List.of(column.name()))));
        return questions;
    }

    private Map<String, List<String>> claims() {
        return columns.stream()
                .filter(column -> column.match() == MappedColumn.Match.AMBIGUOUS)
                .collect(Collectors.groupingBy(
                        column -> column.field().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(MappedColumn::name, Collectors.toList())));
    }
}
