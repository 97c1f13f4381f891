package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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

    private final RepairNotes notes;
    private final RepairNotes.Headings headings;

    public ProblemsWorkbook(RepairNotes notes, RepairNotes.Headings headings) {
        this.notes = notes;
        this.headings = headings;
    }

    /**
     * Writes the workbook.
     *
     * @param file   the upload
     * @param source the same, opened
     */
    public void write(Path file, RosterSource source, Table table, OutputStream out) throws IOException {
        int column = column(source, table);
        Optional<MarkedStyles> styles =
                source.facts().kind() == FileFacts.Kind.XLSX ? MarkedWorkbook.styles(file) : Optional.empty();
        if (styles.isPresent()) {
            new MarkedWorkbook(file, styles.get(), notes, headings).write(table, column, out);
        } else {
            new CopiedWorkbook(notes, headings).write(source, table, column, out);
        }
    }

    /** Where the notes stand: where they stood before, else to the right of the longest of the first rows. */
    private int column(RosterSource source, Table table) {
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
        return column[1] >= 0 ? column[1] : column[0];
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
