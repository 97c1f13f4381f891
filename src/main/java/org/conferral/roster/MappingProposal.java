package org.conferral.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.roster.MappedColumn.Match;

/** Proposes which column fills which field: by a clerk's choice, else by the template's own heading, else by a usual one. */
final class MappingProposal {

    private record Claim(Match match, Optional<String> field) {
        static final Claim NONE = new Claim(Match.IGNORED, Optional.empty());
    }

    private final RosterPlan plan;
    private final Map<String, String> chosen = new HashMap<>();

    MappingProposal(RosterPlan plan, Map<String, String> chosen) {
        this.plan = plan;
        chosen.forEach((name, field) ->
                this.chosen.put(name.matches(".* \\[[A-Z]+]") ? name : HeaderName.normal(name), field));
    }

    /** How many fields a row would fill if it were the heading row. */
    int recognised(SheetRow row) {
        Set<String> fields = new HashSet<>();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> claim(heading(cell)).field().ifPresent(fields::add));
        return fields.size();
    }

    ColumnMapping propose(SheetRow header, List<SheetRow> samples) {
        List<String> names = names(header, samples);
        List<Claim> claims = new ArrayList<>();
        names.forEach(name -> claims.add(claim(name)));
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                Claim settled = settled(claims.get(i), claims);
                columns.add(new MappedColumn(i, names.get(i), settled.match(), settled.field(), samples(samples, i)));
            }
        }
        return new ColumnMapping(columns);
    }

    private Claim claim(String name) {
        String normal = HeaderName.normal(name);
        String choice = chosen.getOrDefault(name, chosen.get(normal));
        if (choice != null) {
            return choice.isBlank() ? Claim.NONE : new Claim(Match.CHOSEN, Optional.of(choice));
        }
        return plan.columns().stream()
                .filter(column -> normal.equals(HeaderName.normal(column.name())) || name.equals(column.field()))
                .findFirst()
                .map(column -> new Claim(Match.NAMED, Optional.of(column.field())))
                .or(() -> usual(normal))
                .orElse(Claim.NONE);
    }

    private Optional<Claim> usual(String normal) {
        return plan.columns().stream()
                .filter(column -> column.field().equals(column.kind().key()))
                .filter(column -> Synonyms.of(column.kind(), normal))
                .findFirst()
                .map(column -> new Claim(Match.USUAL, Optional.of(column.field())));
    }

    /** The strongest claim to a field wins; equally strong ones have to be decided by a person. */
    private static Claim settled(Claim claim, List<Claim> all) {
        if (claim.field().isEmpty()) {
            return claim;
        }
        List<Claim> rivals = all.stream()
                .filter(other -> other.field().equals(claim.field()))
                .toList();
        boolean beaten = rivals.stream().anyMatch(other -> other.match().compareTo(claim.match()) < 0);
        if (beaten) {
            return Claim.NONE;
        }
        boolean tied =
                rivals.stream().filter(other -> other.match() == claim.match()).count() > 1;
        return tied ? new Claim(Match.AMBIGUOUS, claim.field()) : claim;
    }

    /** Headings made unique by the column's letter; a column with values but no heading is called by its letter. */
    private static List<String> names(SheetRow header, List<SheetRow> samples) {
        int width = Math.max(
                header.cells().size(),
                samples.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < width; i++) {
            seen.merge(HeaderName.normal(heading(header.cell(i))), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = heading(header.cell(i));
            int column = i;
            boolean valued = samples.stream().anyMatch(row -> !row.cell(column).isBlank());
            boolean repeated = !name.isEmpty() && seen.get(HeaderName.normal(name)) > 1;
            String letter = "[" + CellAddress.letters(i) + "]";
            names.add(name.isEmpty() ? (valued ? letter : "") : repeated ? name + " " + letter : name);
        }
        return names;
    }

    private static List<String> samples(List<SheetRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .map(Cell::shown)
                .limit(3)
                .toList();
    }

    static String heading(Cell cell) {
        return CleanText.of(cell.text()).text().replaceAll("\\s+", " ");
    }
}
