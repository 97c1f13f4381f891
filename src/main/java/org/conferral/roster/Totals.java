package org.conferral.roster;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a roster that sum up the rows above them: by the word "Total" or one like it, or by nothing but sums. */
final class Totals {

    /** Without accents, in the languages in which headings are known; a word that is many people's name has no place here. */
    private static final Set<String> WORDS = Set.of("""
            total totals subtotal subtotals sum average count
            summe gesamt gesamtsumme zwischensumme insgesamt anzahl durchschnitt mittelwert
            totaux somme moyenne totales promedio totale totali somma media
            totais soma totaal subtotaal gemiddelde totalt summa delsumma medelvarde
            """.split("\\s+"));

    private static final int LONGEST_LABEL = 60;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d.,\\u00A0\\u202F' ]*%?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?");

    private final Map<String, MappedColumn> columns;
    private final Set<Integer> ofLearner;
    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private int rows;

    Totals(Map<String, MappedColumn> columns) {
        this.columns = columns;
        this.ofLearner = columns.entrySet().stream()
                .filter(column -> !RosterField.of(column.getKey()).isOfAward())
                .map(column -> column.getValue().index())
                .collect(Collectors.toSet());
    }

    /** Takes a row of a learner into the sums. */
    void add(SheetRow row) {
        rows++;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!ofLearner.contains(i)) {
                int column = i;
                decimal(row.cell(i)).ifPresent(number -> sums.merge(column, number, BigDecimal::add));
            }
        }
    }

    boolean are(SheetRow row) {
        List<Cell> words = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !isFigure(cell))
                .toList();
        return words.isEmpty()
                ? areSums(row)
                : !isNumbered(row) && words.stream().allMatch(Totals::isLabel);
    }

    /** Nothing but numbers that formulas gave or that the columns add up to, and no learner beside them. */
    private boolean areSums(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            boolean computed = cell.is(Cell.Kind.NUMBER) && isComputed(cell);
            if (!cell.isBlank() && !computed && !isSum(i, cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSum(int column, Cell cell) {
        BigDecimal sum = sums.get(column);
        return rows > 1
                && sum != null
                && decimal(cell).filter(number -> number.compareTo(sum) == 0).isPresent();
    }

    private static Optional<BigDecimal> decimal(Cell cell) {
        String text = cell.text();
        boolean number = !text.isEmpty()
                && text.charAt(0) <= '9'
                && DECIMAL.matcher(text).matches();
        return number ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** Whether the row bears a number by which a learner is known: somebody may be called as totals are. */
    private boolean isNumbered(SheetRow row) {
        MappedColumn id = columns.get(RosterField.LEARNER_ID.key());
        return id != null && isFigure(row.cell(id.index())) && !isComputed(row.cell(id.index()));
    }

    private static boolean isComputed(Cell cell) {
        return cell.origin() != Cell.Origin.TYPED;
    }

    private static boolean isFigure(Cell cell) {
        return cell.is(Cell.Kind.NUMBER)
                || isComputed(cell) && !cell.is(Cell.Kind.TEXT)
                || cell.is(Cell.Kind.TEXT)
                        && FIGURE.matcher(cell.text().strip()).matches();
    }

    private static boolean isLabel(Cell cell) {
        String text = cell.text();
        if (!cell.is(Cell.Kind.TEXT) || text.length() > LONGEST_LABEL || text.indexOf('@') >= 0) {
            return false;
        }
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.splitAsStream(bare.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
