package org.conferral.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Table;
import org.conferral.roster.spreadsheet.NotedTable;
import org.conferral.roster.spreadsheet.RepairNotes.Note;

/** What is to be repaired in the file of a roster, by the sheet and row where it stands. */
final class SheetNotes {

    private final Map<String, Map<Integer, List<Note>>> bySheet = new HashMap<>();
    private final Table roster;

    /** @param others the tables from which the roster takes values */
    SheetNotes(Table roster, List<Table> others, List<FindingLine> findings) {
        this.roster = roster;
        others.forEach(other -> bySheet.put(other.sheet(), new HashMap<>()));
        bySheet.put(roster.sheet(), new HashMap<>());
        findings.forEach(this::add);
    }

    NotedTable of(Table table) {
        return new NotedTable(table, bySheet.get(table.sheet()));
    }

    /** A value of another sheet is marked there; beside the row of the roster it is told where. */
    private void add(FindingLine finding) {
        String text = finding.message() + " " + finding.repair();
        boolean elsewhere = finding.isLookedUp() && bySheet.containsKey(finding.sheet());
        if (elsewhere) {
            put(finding.sheet(), finding.cellRow(), new Note(finding.letter(), text, finding.suggestion()));
        }
        Note own = finding.isLookedUp()
                ? new Note("", where(finding, text), Optional.empty())
                : new Note(finding.letter(), text, finding.suggestion());
        put(roster.sheet(), finding.row(), own);
    }

    private static String where(FindingLine finding, String text) {
        return Texts.of("intake", "workbook.elsewhere", finding.sheet(), finding.cell(), text);
    }

    /** Rows that look up the same cell say the same of it. */
    private void put(String sheet, int row, Note note) {
        List<Note> notes = bySheet.get(sheet).computeIfAbsent(row, number -> new ArrayList<>(1));
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
