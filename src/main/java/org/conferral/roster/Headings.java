package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a row of headings from a row of a learner, and joins headings that are spread over two rows of a sheet. */
final class Headings {

    private final MappingProposal proposal;

    Headings(MappingProposal proposal) {
        this.proposal = proposal;
    }

    boolean mayBe(SheetRow row) {
        return areDifferentTexts(row) || proposal.recognised(row) > 1;
    }

    /**
     * Two rows as one, when the lower one only divides what the upper one leaves open: "Name" over "First name" and "Last name", beside a
     * "Student ID" that is merged downwards. What stands below a heading that is known is a value and no heading.
     */
    Optional<SheetRow> joined(SheetRow upper, SheetRow lower) {
        boolean adjacent = lower.number() == upper.number() + 1;
        return adjacent && areTexts(lower) && divides(upper, lower)
                ? Optional.of(join(upper, lower))
                : Optional.empty();
    }

    private boolean divides(SheetRow upper, SheetRow lower) {
        boolean known = false;
        boolean open = proposal.recognised(lower) > 0;
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            boolean below = !lower.cell(i).isBlank();
            boolean knownHere = isKnown(upper.cell(i));
            if (knownHere && below) {
                return false;
            }
            known |= knownHere;
            open |= below && upper.cell(i).isBlank();
        }
        return known && open;
    }

    private boolean isKnown(Cell cell) {
        return proposal.recognised(new SheetRow(1, List.of(cell))) > 0;
    }

    private static SheetRow join(SheetRow upper, SheetRow lower) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            cells.add(lower.cell(i).isBlank() ? upper.cell(i) : lower.cell(i));
        }
        return new SheetRow(lower.number(), cells);
    }

    /** Headings are different short texts; an address, a number or a date among them means that the row is a learner. */
    static boolean areDifferentTexts(SheetRow row) {
        return differ(row) && areTexts(row);
    }

    private static boolean differ(SheetRow row) {
        long filled = row.filled();
        long different = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return filled > 1 && different == filled;
    }

    private static boolean areTexts(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).allMatch(Headings::isText);
    }

    static boolean isText(Cell cell) {
        String text = cell.text();
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean value = text.indexOf('@') >= 0 || text.matches(".*\\d{4,}.*") || text.matches("[A-Z]{2,6}-\\d+");
        return cell.is(Cell.Kind.TEXT) && letters && !value && text.length() <= 80;
    }
}
