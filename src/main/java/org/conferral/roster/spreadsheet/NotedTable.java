package org.conferral.roster.spreadsheet;

import java.util.List;
import java.util.Map;
import org.conferral.roster.Table;

/** A table of a roster's file with what is to be repaired in its rows. */
public record NotedTable(Table table, Map<Integer, List<RepairNotes.Note>> notes) {

    public NotedTable {
        notes = Map.copyOf(notes);
    }

    RepairNotes repairs() {
        return row -> notes.getOrDefault(row, List.of());
    }

    boolean isClean() {
        return notes.isEmpty();
    }
}
