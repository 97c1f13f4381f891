package org.conferral.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of a row that a person changes by hand, held to the very rules that the cells of a file are held to. */
public final class RowEdit {

    private static final String NO_SHEET = "";

    private RowEdit() {}

    /**
     * Reads the changed values alone, so that a rule of today is not held against what was understood long ago. Days are written year first,
     * or with their month in words.
     *
     * @param row     the number of the row that is changed
     * @param changes the new values by field; an empty one takes a value away
     * @return what was understood; each of its problems names the field in place of a column's heading
     */
    public static RowReading read(RosterPlan plan, int row, Map<String, String> changes, LocalDate today) {
        List<String> fields = List.copyOf(new TreeMap<>(changes).keySet());
        List<MappedColumn> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(column(columns.size(), field)));
        List<Cell> cells =
                fields.stream().map(field -> Cell.text(changes.get(field))).toList();
        return new RowCheck(plan, outline(columns, fields), Corrections.NONE, today).read(new SheetRow(row, cells));
    }

    private static MappedColumn column(int index, String field) {
        return new MappedColumn(index, field, MappedColumn.Match.CHOSEN, Optional.of(field), List.of(), List.of());
    }

    private static Outline outline(List<MappedColumn> columns, List<String> fields) {
        Map<String, DateOrder> yearFirst =
                fields.stream().collect(Collectors.toMap(Function.identity(), field -> DateOrder.YMD));
        Table table = new Table(NO_SHEET, 0);
        return new Outline(FileFacts.WORKBOOK, Optional.of(table), new ColumnMapping(columns), yearFirst, List.of());
    }
}
