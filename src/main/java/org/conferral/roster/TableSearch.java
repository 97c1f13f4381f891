package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the sheet and the heading row of a roster by what the first rows of each sheet say. */
final class TableSearch {

    private static final int HEADER_WITHIN = 20;
    private static final int LOOK_AT = 40;
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

    TableSearch(RosterSource source, MappingProposal proposal, Choices choices) {
        this.source = source;
        this.proposal = proposal;
        this.choices = choices;
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

    private List<SheetRow> head(String sheet) {
        int until = Math.min(choices.headerRow().orElse(0), LAST_HEADER_ROW);
        List<SheetRow> head = new ArrayList<>();
        source.read(sheet, row -> {
            if (until == 0 || row.number() >= until) {
                head.add(row);
            }
            return head.size() < LOOK_AT;
        });
        return head;
    }

    private Optional<Candidate> best(String sheet, List<SheetRow> head) {
        if (choices.headerRow().isPresent()) {
            return head.stream()
                    .limit(1)
                    .filter(row -> row.number() == choices.headerRow().getAsInt() && mayBeHeadings(row))
                    .findFirst()
                    .map(row -> candidate(sheet, head, row))
                    .filter(found -> !found.following().isEmpty());
        }
        List<Candidate> rows = head.stream()
                .limit(HEADER_WITHIN)
                .filter(this::mayBeHeadings)
                .map(row -> candidate(sheet, head, row))
                .toList();
        // the first of equals: max() would take the last
        return rows.stream().reduce((one, other) -> other.recognised() > one.recognised() ? other : one);
    }

    private boolean mayBeHeadings(SheetRow row) {
        return looksLikeHeadings(row) || proposal.recognised(row) > 1;
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

    /** Headings are different short texts; an address, a number or a date among them means that the row is a learner. */
    private static boolean looksLikeHeadings(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long different = filled.stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return filled.size() > 1
                && different == filled.size()
                && filled.stream().allMatch(TableSearch::looksLikeHeading);
    }

    private static boolean looksLikeHeading(Cell cell) {
        String text = cell.text();
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean value = text.indexOf('@') >= 0 || text.matches(".*\\d{4,}.*") || text.matches("[A-Z]{2,6}-\\d+");
        return cell.is(Cell.Kind.TEXT) && letters && !value && text.length() <= 80;
    }
}
