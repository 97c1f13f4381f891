package org.conferral.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What docs/reliability.md is made of, in {@code target/faults}. */
final class FaultReport {

    private static final Path FOLDER = Path.of("target/faults");

    private FaultReport() {}

    /** Writes a table of that page. */
    static void write(String name, String table) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
