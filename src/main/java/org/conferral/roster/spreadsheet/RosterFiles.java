package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.conferral.roster.FileCode;
import org.conferral.roster.RosterSource;
import org.conferral.roster.UnusableFile;

/** Opens uploaded files as rosters, by what they are and not by what they are called. */
public final class RosterFiles {

    private final Limits limits;

    public RosterFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @param encoding how its letters are encoded, where a clerk has said so; found out otherwise, and of no account for a workbook
     */
    public RosterSource open(Path file, Optional<Charset> encoding) {
        long size = size(file);
        if (size > limits.fileBytes()) {
            throw new UnusableFile(FileCode.TOO_LARGE, limits.fileBytes() >> 20);
        }
        return switch (FileNature.of(file)) {
            case ZIP -> OdsSource.is(file) ? OdsSource.open(file, limits) : XlsxSource.open(file, limits);
            case COMPOUND -> XlsSource.open(file, limits);
            case TEXT -> CsvSource.open(file, encoding, limits);
        };
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
