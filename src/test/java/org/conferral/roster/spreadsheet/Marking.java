package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Choices;
import org.conferral.roster.LikelyValue;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;

/** Rosters as they come back with notes. */
final class Marking {

    static final RepairNotes.Headings HEADINGS = new RepairNotes.Headings("Suggested value", "What to repair");

    private Marking() {}

    /** The workbook that comes back for a file. */
    static Path of(Path dir, Path file, RosterPlan plan) throws IOException {
        Map<Integer, List<RepairNotes.Note>> notes = Rosters.check(file, plan).stream()
                .filter(RowReading.Rejected.class::isInstance)
                .collect(Collectors.toMap(
                        RowReading::row,
                        row -> row.problems().stream().map(Marking::note).toList()));
        Path written = Files.createTempFile(dir, "problems", ".xlsx");
        try (RosterSource source = Rosters.open(file);
                OutputStream out = Files.newOutputStream(written)) {
            Outline outline = Outline.of(source, plan, Choices.NONE);
            new ProblemsWorkbook(HEADINGS)
                    .write(file, source, new NotedTable(outline.table().orElseThrow(), notes), List.of(), out);
        }
        return written;
    }

    static XSSFWorkbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static RepairNotes.Note note(RowProblem problem) {
        Optional<String> meant = LikelyValue.of(problem.code(), problem.given(), problem.args());
        return new RepairNotes.Note(problem.cell().letter(), problem.code().key(), meant);
    }
}
