package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.SheetRow;

/** Roster files and what is read from them. */
final class Rosters {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static final RosterPlan CERTIFICATE = new RosterPlan(
            RosterLayout.ROW_PER_LEARNER,
            List.of(
                    new RosterColumn("Student ID", "learner.id", true),
                    new RosterColumn("First name", "learner.givenName", true),
                    new RosterColumn("Last name", "learner.familyName", true),
                    new RosterColumn("Email", "learner.email", true),
                    new RosterColumn("Date of birth", "learner.birthDate", false),
                    new RosterColumn("Award date", "award.date", false),
                    new RosterColumn("Grade", "result.grade", false),
                    new RosterColumn("Credits", "result.credits", false),
                    new RosterColumn("Term", "result.term", false)),
            Set.of("WELD-2"));

    static final RosterPlan TRANSCRIPT = new RosterPlan(
            RosterLayout.ROW_PER_ACHIEVEMENT,
            List.of(
                    new RosterColumn("Student ID", "learner.id", true),
                    new RosterColumn("First name", "learner.givenName", true),
                    new RosterColumn("Last name", "learner.familyName", true),
                    new RosterColumn("Email", "learner.email", true),
                    new RosterColumn("Date of birth", "learner.birthDate", false),
                    new RosterColumn("Achievement code", "achievement.code", true),
                    new RosterColumn("Award date", "award.date", false),
                    new RosterColumn("Grade", "result.grade", false),
                    new RosterColumn("Credits", "result.credits", false),
                    new RosterColumn("Term", "result.term", false)),
            Set.of("MATH-101", "CHEM-210", "HIST-300", "BIO-150", "WELD-2"));

    private Rosters() {}

    static Path text(Path dir, String text, Charset charset) {
        return bytes(dir, text.getBytes(charset));
    }

    static Path text(Path dir, String text) {
        return text(dir, text, StandardCharsets.UTF_8);
    }

    static Path bytes(Path dir, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(dir, "roster", ".upload"), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path workbook(Path dir, Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            Path file = Files.createTempFile(dir, "roster", ".upload");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RosterSource open(Path file) {
        return new RosterFiles(Limits.STANDARD).open(file, Optional.empty());
    }

    static List<SheetRow> rows(Path file) {
        try (RosterSource source = open(file)) {
            List<SheetRow> rows = new ArrayList<>();
            source.read(source.sheets().get(0), rows::add);
            return rows;
        }
    }

    /** What each cell of the first sheet shows. */
    static List<List<String>> shown(Path file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(cell -> cell.shown()).toList())
                .toList();
    }

    static Outline outline(Path file, RosterPlan plan, Choices choices) {
        try (RosterSource source = open(file)) {
            return Outline.of(source, plan, choices);
        }
    }

    static List<RowReading> check(Path file, RosterPlan plan, Choices choices) {
        List<RowReading> readings = new ArrayList<>();
        run(file, plan, choices, readings, new ArrayList<>());
        return readings;
    }

    /** What is said about rows besides what became of them. */
    static List<RowProblem> remarks(Path file, RosterPlan plan) {
        return remarks(file, plan, Choices.NONE);
    }

    static List<RowProblem> remarks(Path file, RosterPlan plan, Choices choices) {
        List<RowProblem> remarks = new ArrayList<>();
        run(file, plan, choices, new ArrayList<>(), remarks);
        return remarks;
    }

    private static void run(
            Path file, RosterPlan plan, Choices choices, List<RowReading> readings, List<RowProblem> remarks) {
        try (RosterSource source = open(file)) {
            Outline outline = Outline.of(source, plan, choices);
            new RosterCheck(plan, outline, choices, TODAY).run(source, new RosterCheck.Readings() {
                @Override
                public void take(RowReading reading) {
                    readings.add(reading);
                }

                @Override
                public void replace(RowReading reading) {
                    readings.replaceAll(known -> known.row() == reading.row() ? reading : known);
                }

                @Override
                public void remark(RowProblem problem) {
                    remarks.add(problem);
                }
            });
        }
    }

    static List<RowReading> check(Path file, RosterPlan plan) {
        return check(file, plan, Choices.NONE);
    }

    static List<Code> codes(RowReading reading) {
        return reading.problems().stream().map(problem -> problem.code()).toList();
    }
}
