package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the sheet and the heading row of a roster by what the first rows of each sheet say. */
final class TableSearch {

    private static final int HEADER_WITHIN = 40;
    private static final int LOOK_AT = 60;
    private static final int LAST_HEADER_ROW = 1_000;

    /** A row that may hold the headings, and how many fields it would fill. */
    record Candidate(String sheet, SheetRow header, int recognised, List<SheetRow> following) {
        Table table() {
            return new Table(sheet, header.number());
        }
    }

    private final RosterSource source;
    private final MappingProposal proposal;
    private final Choices choices;
    private final Headings headings;

    TableSearch(RosterSource source, MappingProposal proposal, Choices choices) {
        this.source = source;
        this.proposal = proposal;
        this.choices = choices;
        this.headings = new Headings(proposal);
    }

    /** The best heading row of each sheet that may be the roster; several when only a person can tell. */
    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        boolean anything = false;
        for (String sheet : sheets()) {
            List<SheetRow> head = head(sheet);
            anything |= !head.isEmpty();
            best(sheet, head).ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            throw none(anything);
        }
        return strongest(candidates);
    }

    /** Why there is no table: by what was chosen, or else by what the file holds. */
    private UnusableFile none(boolean anything) {
        if (choices.headerRow().isPresent()) {
            return new UnusableFile(
                    FileCode.HEADER_ROW_UNUSABLE, choices.headerRow().getAsInt());
        }
        if (choices.sheet().isPresent()) {
            return new UnusableFile(FileCode.SHEET_UNUSABLE, choices.sheet().get());
        }
        return new UnusableFile(anything ? FileCode.NO_HEADER : FileCode.EMPTY);
    }

    private List<String> sheets() {
        if (choices.sheet().isEmpty()) {
            return source.sheets();
        }
        String wanted = choices.sheet().get();
        return source.sheets().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UnusableFile(FileCode.SHEET_UNKNOWN, wanted));
    }

    /** The first rows of a sheet, or those from above the heading row that was chosen. */
    private List<SheetRow> head(String sheet) {
        int from = Math.min(choices.headerRow().orElse(0), LAST_HEADER_ROW) - 1;
        List<SheetRow> head = new ArrayList<>();
        source.read(sheet, row -> {
            if (row.number() >= from) {
                head.add(row);
            }
            return head.size() < LOOK_AT;
        });
        return head;
    }

    private Optional<Candidate> best(String sheet, List<SheetRow> head) {
        if (choices.headerRow().isPresent()) {
            return IntStream.range(0, head.size())
                    .filter(i -> head.get(i).number() == choices.headerRow().getAsInt())
                    .mapToObj(i -> headings(head, i))
                    .filter(headings::mayBe)
                    .findFirst()
                    .map(row -> candidate(sheet, head, row))
                    .filter(found -> !found.following().isEmpty());
        }
        return IntStream.range(0, Math.min(head.size(), HEADER_WITHIN))
                .filter(i -> !isUpper(head, i))
                .mapToObj(i -> headings(head, i))
                .filter(headings::mayBe)
                .map(row -> candidate(sheet, head, row))
                // the first of equals: max() would take the last
                .reduce((one, other) -> other.recognised() > one.recognised() ? other : one);
    }

    /** A row as headings: by itself, or joined to the row above it. */
    private SheetRow headings(List<SheetRow> head, int index) {
        SheetRow row = head.get(index);
        return index == 0 ? row : headings.joined(head.get(index - 1), row).orElse(row);
    }

    private boolean isUpper(List<SheetRow> head, int index) {
        return index + 1 < head.size()
                && headings.joined(head.get(index), head.get(index + 1)).isPresent();
    }

    private Candidate candidate(String sheet, List<SheetRow> head, SheetRow row) {
        List<SheetRow> following =
                head.stream().filter(other -> other.number() > row.number()).toList();
        return new Candidate(sheet, row, proposal.recognised(row), following);
    }

    private static List<Candidate> strongest(List<Candidate> candidates) {
        List<Candidate> filled = candidates.stream()
                .filter(found -> !found.following().isEmpty())
                .toList();
        int most = filled.stream()
                .map(Candidate::recognised)
                .max(Comparator.naturalOrder())
                .orElse(0);
        if (filled.isEmpty()) {
            return candidates.subList(0, 1);
        }
        return filled.stream()
                .filter(found -> found.recognised() == most)
                .limit(most == 0 ? 1 : Long.MAX_VALUE)
                .toList();
    }
}
