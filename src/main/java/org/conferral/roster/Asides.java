package org.conferral.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows that stand among the learners of a sheet and name none: headings said once more, totals, remarks. A row is passed over only
 * when it cannot be a learner; one that may be an incomplete learner is checked like any other, so that nobody is lost without a word.
 */
final class Asides {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int SHORTEST_REMARK = 10;
    private static final Set<RosterField> NAMES = Set.of(RosterField.GIVEN_NAME, RosterField.FAMILY_NAME);

    private final RosterPlan plan;
    private final Map<String, MappedColumn> columns;
    private final Totals totals;

    Asides(RosterPlan plan, Map<String, MappedColumn> columns) {
        this.plan = plan;
        this.columns = columns;
        this.totals = new Totals(columns);
    }

    /** Looks at the rows in their order; answers whether this one names no learner. */
    boolean has(SheetRow row) {
        if (!hasAddress(row) && (isBeside(row) || isHeadings(row) || isRemark(row) || totals.are(row))) {
            return true;
        }
        totals.add(row);
        return false;
    }

    /** Whoever has an address is a learner; of nearly every row that is all there is to look at. */
    private boolean hasAddress(SheetRow row) {
        MappedColumn email = columns.get(RosterField.EMAIL.key());
        return email != null && row.cell(email.index()).text().indexOf('@') >= 0;
    }

    /** None of the columns in use holds anything. */
    private boolean isBeside(SheetRow row) {
        return columns.values().stream()
                .allMatch(column -> row.cell(column.index()).isBlank());
    }

    /** Files that were glued together, printed page by page or headed in two languages say their headings again. */
    private boolean isHeadings(SheetRow row) {
        List<Map.Entry<String, MappedColumn>> filled = columns.entrySet().stream()
                .filter(column -> !row.cell(column.getValue().index()).isBlank())
                .toList();
        return filled.size() > 1
                && filled.stream().allMatch(column -> isHeading(column.getKey(), column.getValue(), row));
    }

    private boolean isHeading(String field, MappedColumn column, SheetRow row) {
        String said = HeaderName.normal(row.cell(column.index()).text());
        boolean usual = RosterField.isKnown(field) && Synonyms.of(RosterField.of(field), said);
        return usual
                || said.equals(HeaderName.normal(column.name()))
                || plan.column(field)
                        .filter(own -> said.equals(HeaderName.normal(own.name())))
                        .isPresent();
    }

    /** One sentence and nothing else, where a learner's number or name should stand: "Exported on 2026-05-31". */
    private boolean isRemark(SheetRow row) {
        return row.filled() == 1
                && holder(row).filter(column -> isSentence(row, column)).isPresent();
    }

    private Optional<MappedColumn> holder(SheetRow row) {
        return columns.values().stream()
                .filter(column -> !row.cell(column.index()).isBlank())
                .findFirst();
    }

    private static boolean isSentence(SheetRow row, MappedColumn column) {
        Cell cell = row.cell(column.index());
        String text = cell.text();
        long words = WORD.matcher(text).results().count();
        boolean telling = text.indexOf(':') >= 0 || text.chars().anyMatch(Character::isDigit);
        RosterField field = RosterField.of(column.field().orElseThrow());
        boolean name = NAMES.contains(field);
        return !field.isOfAward()
                && cell.is(Cell.Kind.TEXT)
                && text.length() >= SHORTEST_REMARK
                && text.indexOf('@') < 0
                && (words > 1 && telling || words > 2 && !name);
    }
}
