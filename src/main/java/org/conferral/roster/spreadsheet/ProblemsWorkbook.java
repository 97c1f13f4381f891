package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.roster.FileFacts;
import org.conferral.roster.RosterSource;
import org.conferral.roster.SheetRow;
import org.conferral.roster.Table;

/**
 * A roster as it came, with its wrong cells in red and, beside each row that stayed behind, what to repair: the very workbook where one was
 * uploaded, else a workbook with the same rows in the same places. It can be repaired and uploaded again.
 */
public final class ProblemsWorkbook {

    private static final int LOOK_AT = 1_000;

    private final RepairNotes.Headings headings;

    public ProblemsWorkbook(RepairNotes.Headings headings) {
        this.headings = headings;
    }

    /**
     * Writes the workbook.
     *
     * @param file   the upload
     * @param source the same, opened
     * @param roster where the roster stands
     * @param others the tables of other sheets from which it takes values
     */
    public void write(Path file, RosterSource source, NotedTable roster, List<NotedTable> others, OutputStream out)
            throws IOException {
        List<MarkedTable> tables = new ArrayList<>(List.of(marked(source, roster, false)));
        others.forEach(other -> tables.add(marked(source, other, other.isClean())));
        Optional<MarkedStyles> styles =
                source.facts().kind() == FileFacts.Kind.XLSX ? MarkedWorkbook.styles(file) : Optional.empty();
        if (styles.isPresent()) {
            new MarkedWorkbook(file, styles.get()).write(tables, out);
        } else {
            new CopiedWorkbook().write(source, tables, out);
        }
    }

    /** Where the notes stand: where they stood before, else to the right of the longest of the first rows. */
    private MarkedTable marked(RosterSource source, NotedTable noted, boolean clean) {
        Table table = noted.table();
        int[] column = {0, -1, 0};
        source.read(table.sheet(), row -> {
            if (row.number() == table.headerRow()) {
                column[1] = former(row);
            }
            if (row.number() >= table.headerRow()) {
                column[0] = Math.max(column[0], row.cells().size());
                column[2]++;
            }
            return column[2] < LOOK_AT;
        });
        boolean before = column[1] >= 0;
        return new MarkedTable(table, noted.repairs(), headings, before ? column[1] : column[0], clean && !before);
    }

    private int former(SheetRow header) {
        for (int i = 0; i + 1 < header.cells().size(); i++) {
            if (header.cell(i).text().equals(headings.suggestion())
                    && header.cell(i + 1).text().equals(headings.repair())) {
                return i;
            }
        }
        return -1;
    }
}
