package org.conferral.portal.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conferral.ledger.SignedCheckpoint;

/** Checkpoints outside the database, one file a day (UTC), readable by the owner alone and only ever added to. */
final class CheckpointFiles {

    private static final String ENDING = ".txt";
    private static final String SIGNATURE = "\u2014 ";
    private static final int LINES = 6;

    private final Path folder;

    CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    /** Adds one at the end of its day, on the disk itself before this returns. */
    void append(SignedCheckpoint signed) {
        Path file = folder.resolve(LocalDate.ofInstant(signed.checkpoint().at(), ZoneOffset.UTC) + ENDING);
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            // a line that broke off when the power went is ended first
            Files.writeString(file, "\n" + signed.text(), StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint could not be written to " + file, e);
        }
    }

    /** The last that was written and can be read. */
    Optional<SignedCheckpoint> newest() {
        List<Path> days = days();
        for (int day = days.size() - 1; day >= 0; day--) {
            List<SignedCheckpoint> last = new ArrayList<>();
            each(
                    days.get(day),
                    text -> read(text).ifPresent(found -> {
                        last.clear();
                        last.add(found);
                    }));
            if (!last.isEmpty()) {
                return Optional.of(last.get(0));
            }
        }
        return Optional.empty();
    }

    /** The text of each, the oldest day first. */
    void each(Consumer<String> reader) {
        days().forEach(day -> each(day, reader));
    }

    static Optional<SignedCheckpoint> read(String text) {
        try {
            return Optional.of(SignedCheckpoint.read(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** A checkpoint is the lines that end with a signature; those of one that broke off are left out. */
    private static void each(Path day, Consumer<String> reader) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader file = Files.newBufferedReader(day, StandardCharsets.UTF_8)) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                lines.add(line);
                if (line.startsWith(SIGNATURE)) {
                    List<String> own = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
                    reader.accept(String.join("\n", own) + "\n");
                    lines.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints in " + day + " cannot be read", e);
        }
    }

    private List<Path> days() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints in " + folder + " cannot be read", e);
        }
    }
}
