package org.conferral.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headings made unique by the column's letter; a column with values but no heading is called by its letter. */
final class ColumnNames {

    private final SheetRow header;
    private final Map<String, Integer> seen = new HashMap<>();

    private ColumnNames(SheetRow header) {
        this.header = header;
        header.cells().forEach(cell -> seen.merge(HeaderName.normal(heading(cell)), 1, Integer::sum));
    }

    /** The names in order; an empty one stands for a column with nothing in it. */
    static List<String> of(SheetRow header, List<SheetRow> rows) {
        int width = Math.max(
                header.cells().size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        ColumnNames all = new ColumnNames(header);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            boolean valued = rows.stream().anyMatch(row -> !row.cell(column).isBlank());
            names.add(all.name(column, valued));
        }
        return names;
    }

    static String heading(Cell cell) {
        return CleanText.of(cell.text()).text().replaceAll("\\s+", " ");
    }

    private String name(int column, boolean valued) {
        String name = heading(header.cell(column));
        String letter = "[" + CellAddress.letters(column) + "]";
        if (name.isEmpty()) {
            return valued ? letter : "";
        }
        return seen.get(HeaderName.normal(name)) > 1 ? name + " " + letter : name;
    }
}
