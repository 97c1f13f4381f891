package org.conferral.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workbook that tells learners, terms and results on sheets of their own, read as if all stood beside the results: what the sheet of
 * results does not say of a learner is looked up by the student number, what it does not say of a term by number and term.
 */
public final class JoinedSource implements RosterSource {

    /** A sheet with the headings and fields that are recognised there. */
    private record Seen(String sheet, SheetRow header, int width, Map<String, MappedColumn> fields) {

        boolean has(RosterField field) {
            return fields.containsKey(field.key());
        }

        int column(RosterField field) {
            return fields.get(field.key()).index();
        }
    }

    private final RosterSource source;
    private final Seen results;
    private final List<SheetLookup> lookups;

    private JoinedSource(RosterSource source, Seen results, List<SheetLookup> lookups) {
        this.source = source;
        this.results = results;
        this.lookups = lookups;
    }

    /** The source with its sheets joined; the source itself where there is nothing to join or a person has to say what is what. */
    public static RosterSource of(RosterSource source, RosterPlan plan, Choices choices) {
        if (plan.layout() != RosterLayout.ROW_PER_ACHIEVEMENT || source.sheets().size() < 2) {
            return source;
        }
        List<Seen> sheets = source.sheets().stream()
                .flatMap(sheet -> seen(source, plan, sheet).stream())
                .filter(seen -> seen.has(RosterField.LEARNER_ID))
                .toList();
        List<Seen> results = sheets.stream()
                .filter(seen -> seen.has(RosterField.ACHIEVEMENT_CODE))
                .filter(seen ->
                        choices.sheet().map(seen.sheet()::equalsIgnoreCase).orElse(true))
                .toList();
        if (results.size() != 1) {
            return source;
        }
        List<SheetLookup> lookups = lookups(results.get(0), sheets, plan);
        return lookups.isEmpty() ? source : new JoinedSource(source, results.get(0), lookups);
    }

    private static Optional<Seen> seen(RosterSource source, RosterPlan plan, String sheet) {
        MappingProposal proposal = new MappingProposal(plan, Map.of());
        try {
            TableSearch.Candidate found = new TableSearch(source, proposal, Choices.NONE.onSheet(sheet))
                    .find()
                    .get(0);
            int width = found.following().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            return Optional.of(new Seen(
                    sheet,
                    found.header(),
                    Math.max(width, found.header().cells().size()),
                    proposal.propose(found.header(), found.following()).byField()));
        } catch (UnusableFile noTable) {
            return Optional.empty();
        }
    }

    /** The other sheets, each with the fields that neither the results nor a sheet before tell. */
    private static List<SheetLookup> lookups(Seen results, List<Seen> sheets, RosterPlan plan) {
        Set<String> missing = plan.accepted().stream().map(RosterColumn::field).collect(Collectors.toSet());
        missing.removeAll(results.fields().keySet());
        List<SheetLookup> lookups = new ArrayList<>();
        for (Seen other : sheets) {
            if (!other.has(RosterField.ACHIEVEMENT_CODE)) {
                boolean ofTerms = other.has(RosterField.TERM) && results.has(RosterField.TERM);
                Map<String, MappedColumn> told = new LinkedHashMap<>(other.fields());
                told.keySet().retainAll(missing);
                if (!told.isEmpty()) {
                    missing.removeAll(told.keySet());
                    lookups.add(new SheetLookup(
                            new Table(other.sheet(), other.header().number()),
                            key(results, ofTerms),
                            key(other, ofTerms),
                            List.copyOf(told.values())));
                }
            }
        }
        return lookups;
    }

    private static SheetLookup.Key key(Seen seen, boolean ofTerms) {
        OptionalInt term = ofTerms ? OptionalInt.of(seen.column(RosterField.TERM)) : OptionalInt.empty();
        return new SheetLookup.Key(seen.column(RosterField.LEARNER_ID), term);
    }

    @Override
    public FileFacts facts() {
        return source.facts();
    }

    @Override
    public List<String> sheets() {
        return source.sheets();
    }

    @Override
    public List<Table> lookedUpIn(String sheet) {
        return isResults(sheet) ? lookups.stream().map(SheetLookup::table).toList() : List.of();
    }

    @Override
    public void read(String sheet, RowSink sink) {
        if (isResults(sheet)) {
            source.read(sheet, row -> sink.take(joined(row)));
        } else {
            source.read(sheet, sink);
        }
    }

    @Override
    public int ownColumns(String sheet) {
        return isResults(sheet) ? results.width() : source.ownColumns(sheet);
    }

    private boolean isResults(String sheet) {
        return sheet.equals(results.sheet());
    }

    private SheetRow joined(SheetRow row) {
        if (row.number() < results.header().number()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < results.width(); i++) {
            cells.add(row.cell(i));
        }
        if (row.number() == results.header().number()) {
            lookups.forEach(lookup -> cells.addAll(lookup.headings()));
            return new SheetRow(row.number(), cells);
        }
        List<LookedUp> found =
                lookups.stream().map(lookup -> lookup.beside(source, row)).toList();
        return SheetRow.joined(row.number(), cells, found);
    }

    @Override
    public double share() {
        return source.share();
    }

    @Override
    public void close() {
        source.close();
    }
}
