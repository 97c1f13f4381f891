package org.conferral.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file is understood before its rows are checked, and what has to be asked first.
 *
 * @param table      where the roster stands; empty while several sheets could be it
 * @param dateOrders the order of days and months, by field
 */
public record Outline(
        FileFacts facts,
        Optional<Table> table,
        ColumnMapping mapping,
        Map<String, DateOrder> dateOrders,
        List<Question> questions) {

    public Outline {
        dateOrders = Map.copyOf(dateOrders);
        questions = List.copyOf(questions);
    }

    /** Whether rows can be checked without asking anyone. */
    public boolean isDecided() {
        return questions.isEmpty();
    }

    /** Works out sheet, headings, columns and dates of a file. Ends with {@link UnusableFile} when it is no roster at all. */
    public static Outline of(RosterSource source, RosterPlan plan, Choices choices) {
        MappingProposal proposal = new MappingProposal(plan, choices.mapping());
        List<TableSearch.Candidate> found = new TableSearch(source, proposal, choices).find();
        if (found.size() > 1) {
            List<String> sheets =
                    found.stream().map(TableSearch.Candidate::sheet).toList();
            Question which = new Question(Question.Kind.SHEET, "", sheets, List.of());
            return new Outline(source.facts(), Optional.empty(), ColumnMapping.NONE, Map.of(), List.of(which));
        }
        TableSearch.Candidate roster = found.get(0);
        if (roster.following().isEmpty()) {
            throw choices.sheet()
                    .map(sheet -> new UnusableFile(FileCode.SHEET_UNUSABLE, sheet))
                    .orElseGet(() -> new UnusableFile(FileCode.NO_ROWS));
        }
        ColumnMapping mapping = proposal.propose(roster.header(), roster.following());
        Table table = new Table(roster.sheet(), roster.table().headerRow(), source.ownColumns(roster.sheet()));
        return dated(source, plan, choices, table, mapping);
    }

    private static Outline dated(
            RosterSource source, RosterPlan plan, Choices choices, Table table, ColumnMapping mapping) {
        Map<MappedColumn, DateSurvey> surveys = new LinkedHashMap<>();
        mapping.byField().values().stream()
                .filter(column -> RosterField.of(column.field().orElseThrow()).isDate())
                .forEach(column -> surveys.put(column, new DateSurvey(column.name(), choices.dateOrder())));
        if (choices.dateOrder().isEmpty() && !surveys.isEmpty()) {
            source.read(table.sheet(), row -> look(row, table, surveys));
        }
        List<Question> questions = new ArrayList<>(mapping.questions(plan));
        Map<String, DateOrder> orders = new LinkedHashMap<>();
        surveys.forEach((column, survey) -> {
            survey.question().ifPresent(questions::add);
            survey.order().ifPresent(order -> orders.put(column.field().orElseThrow(), order));
        });
        return new Outline(source.facts(), Optional.of(table), mapping, orders, questions);
    }

    private static boolean look(SheetRow row, Table table, Map<MappedColumn, DateSurvey> surveys) {
        if (row.number() > table.headerRow()) {
            surveys.forEach((column, survey) -> survey.look(row.cell(column.index())));
        }
        return true;
    }
}
