package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What has to be asked before rows can be checked: who fills a field that several columns or none claim, and whether a guess is right. */
    List<Question> questions(RosterPlan plan) {
        List<Question> questions = new ArrayList<>();
        claims().forEach((field, names) ->
                questions.add(new Question(Question.Kind.COLUMN_AMBIGUOUS, field, names, List.of())));
        for (MappedColumn column : columns) {
            if (column.match() == MappedColumn.Match.DOUBTED) {
                questions.add(question(Question.Kind.COLUMN_DOUBTED, column));
            } else if (MappedColumn.isSuggested(column.match())) {
                questions.add(question(Question.Kind.COLUMN_SUGGESTED, column));
            }
        }
        plan.columns().stream()
                .filter(column -> column.required() && !isClaimed(column.field()))
                .forEach(column -> questions.add(missing(column)));
        return questions;
    }

    /** The column itself and, after it, those that may take its place. */
    private Question question(Question.Kind kind, MappedColumn column) {
        String field = column.field().orElseThrow();
        List<String> options = Stream.concat(
                        Stream.of(column), columns.stream().filter(other -> other != column && other.mayFill(field)))
                .map(MappedColumn::name)
                .toList();
        return new Question(kind, field, options, column.samples());
    }

    /** Those that may fill the field come first. */
    private Question missing(RosterColumn column) {
        List<String> free = ignored().stream()
                .sorted(Comparator.comparing(other -> !other.mayFill(column.field())))
                .map(MappedColumn::name)
                .toList();
        return new Question(Question.Kind.REQUIRED_COLUMN, column.field(), free, List.of(column.name()));
    }

    private boolean isClaimed(String field) {
        return columns.stream()
                .flatMap(column -> column.field().stream())
                .anyMatch(claimed -> claimed.equals(field)
                        || RosterField.of(claimed).covered().contains(RosterField.of(field)));
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
