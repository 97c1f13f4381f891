package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.conferral.portal.intake.FindingLine;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.roster.FileCode;
import org.conferral.roster.NamingSheet;
import org.conferral.roster.RosterSource;
import org.conferral.roster.Severity;
import org.conferral.roster.UnusableFile;
import org.conferral.roster.spreadsheet.Limits;
import org.conferral.roster.spreadsheet.RosterFiles;

/** Reads spreadsheets that name records or learners; the file lies on disk for as long as it is read. */
@ApplicationScoped
class SheetReading {

    private static final int MOST = 100_000;
    private static final RosterFiles FILES = new RosterFiles(Limits.STANDARD);

    @Inject
    private Settings settings;

    NamingSheet read(String name, InputStream content) {
        Path file = null;
        try {
            Path folder = Files.createDirectories(settings.dataDir().resolve("uploads"));
            file = Files.createTempFile(folder, "revocation-", ".sheet");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return read(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    private static NamingSheet read(String name, Path file) {
        try (RosterSource source = FILES.open(file, Optional.empty())) {
            NamingSheet sheet = NamingSheet.read(source, MOST);
            if (sheet.full()) {
                throw Refusal.invalid("revocation.sheet.long", MOST);
            }
            return sheet;
        } catch (UnusableFile unusable) {
            throw refusal(unusable, name);
        }
    }

    private static Refusal refusal(UnusableFile unusable, String name) {
        if (unusable.code() == FileCode.NO_HEADER) {
            return Refusal.invalid("revocation.sheet.noColumn", name);
        }
        FindingLine line = new FindingLine(
                Severity.ERROR, unusable.code().key(), "", unusable.row(), "", "", name, unusable.args(), "");
        return Refusal.invalid("revocation.sheet.unusable", line.message(), line.repair());
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
