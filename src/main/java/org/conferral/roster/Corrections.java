package org.conferral.roster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a clerk says that cells shall read, without touching the file.
 *
 * @param values by column heading: what a cell of the column shows, and what it shall read instead, wherever that stands; a column of a pick
 *               list is brought to the list's own words in this way
 * @param cells  by row number and column heading: what this one cell shall read
 */
public record Corrections(Map<String, Map<String, String>> values, Map<Integer, Map<String, String>> cells) {

    private static final int MOST_STEPS = 10;

    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    public Corrections {
        values = copied(values);
        cells = Collections.unmodifiableMap(new TreeMap<>(copied(cells)));
    }

    /** What a cell shall read; empty where nothing was said about it. What a cell was changed to may have been changed once more. */
    public Optional<String> of(int row, String column, Cell cell) {
        Map<String, String> known = values.getOrDefault(column, Map.of());
        String single = cells.getOrDefault(row, Map.of()).get(column);
        String shown = CleanText.of(cell.shown()).text();
        String read = single == null ? shown : single;
        for (int step = 0; step < MOST_STEPS && known.containsKey(read); step++) {
            read = known.get(read);
        }
        return single == null && read.equals(shown) ? Optional.empty() : Optional.of(read);
    }

    public Corrections withValue(String column, String shown, String replacement) {
        return new Corrections(put(values, column, CleanText.of(shown).text(), replacement), cells);
    }

    public Corrections withCell(int row, String column, String replacement) {
        return new Corrections(values, put(cells, row, column, replacement));
    }

    public Corrections withoutValue(String column, String shown) {
        return new Corrections(remove(values, column, shown), cells);
    }

    public Corrections withoutCell(int row, String column) {
        return new Corrections(values, remove(cells, row, column));
    }

    /** Without what was said of single cells in these rows. */
    public Corrections withoutCells(Set<Integer> rows) {
        Map<Integer, Map<String, String>> left = new LinkedHashMap<>(cells);
        left.keySet().removeAll(rows);
        return new Corrections(values, left);
    }

    /** These and those of another; where both say something about the same, the other's counts. */
    public Corrections and(Corrections more) {
        Corrections[] all = {this};
        more.values.forEach((column, known) ->
                known.forEach((shown, replacement) -> all[0] = all[0].withValue(column, shown, replacement)));
        more.cells.forEach((row, known) ->
                known.forEach((column, replacement) -> all[0] = all[0].withCell(row, column, replacement)));
        return all[0];
    }

    public boolean isEmpty() {
        return values.isEmpty() && cells.isEmpty();
    }

    public int size() {
        return values.values().stream().mapToInt(Map::size).sum()
                + cells.values().stream().mapToInt(Map::size).sum();
    }

    private static <K> Map<K, Map<String, String>> put(
            Map<K, Map<String, String>> all, K outer, String inner, String replacement) {
        Map<K, Map<String, String>> changed = new LinkedHashMap<>(all);
        Map<String, String> known = new LinkedHashMap<>(all.getOrDefault(outer, Map.of()));
        known.put(inner, replacement);
        changed.put(outer, known);
        return changed;
    }

    private static <K> Map<K, Map<String, String>> remove(Map<K, Map<String, String>> all, K outer, String inner) {
        Map<K, Map<String, String>> changed = new LinkedHashMap<>(all);
        Map<String, String> known = new LinkedHashMap<>(all.getOrDefault(outer, Map.of()));
        known.remove(inner);
        changed.put(outer, known);
        changed.values().removeIf(Map::isEmpty);
        return changed;
    }

    private static <K> Map<K, Map<String, String>> copied(Map<K, Map<String, String>> all) {
        Map<K, Map<String, String>> copy = new LinkedHashMap<>();
        all.forEach((outer, known) -> copy.put(outer, Collections.unmodifiableMap(new LinkedHashMap<>(known))));
        return Collections.unmodifiableMap(copy);
    }
}
