package org.conferral.portal.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Database;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Settings;

/**
 * Where on disk uploads lie. With the embedded database the folder is the only place; with one that several servers share the database has
 * the files, and the folder holds what this server has read of them.
 */
@ApplicationScoped
class UploadPlaces {

    private static final Duration ROUND = Duration.ofMinutes(15);

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private UploadParts parts;

    @Inject
    private Background background;

    @Inject
    private Ids ids;

    void begin(@Observes @Priority(900) Startup startup) {
        if (database.isShared()) {
            background.every("uploads", ROUND, this::sweep);
        }
    }

    /** Where an upload is written to before it is kept. */
    Path fresh() {
        return folder().resolve(ids.next());
    }

    /** Keeps what was written; tells where it lies from now on. */
    Path keep(String uploadId, Path written) throws IOException {
        if (database.isShared()) {
            parts.keep(uploadId, written.getFileName().toString(), written);
            return written;
        }
        return Files.move(written, folder().resolve(uploadId), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where an upload lies; it is fetched when this server has not read it yet. */
    Path path(String uploadId) {
        return version(uploadId).map(version -> fetched(uploadId, version)).orElseGet(() -> folder().resolve(uploadId));
    }

    private Path fetched(String uploadId, String version) {
        Path path = folder().resolve(version);
        try {
            if (!Files.exists(path)) {
                parts.fetch(uploadId, version, path);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String uploadId) {
        return version(uploadId).isPresent() || Files.exists(folder().resolve(uploadId));
    }

    /** From here on one upload is what another was. */
    void move(String from, String to) throws IOException {
        if (version(from).isPresent()) {
            parts.move(from, to);
        } else {
            Files.move(folder().resolve(from), folder().resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void remove(String uploadId) throws IOException {
        Optional<String> version = version(uploadId);
        if (version.isPresent()) {
            parts.remove(uploadId);
            Files.deleteIfExists(folder().resolve(version.get()));
        }
        Files.deleteIfExists(folder().resolve(uploadId));
    }

    /** Forgets what another server has removed; a file just written may not be known yet. */
    private void sweep() {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> old = files.filter(UploadPlaces::isOld).toList();
            for (Path file : old) {
                String name = file.getFileName().toString();
                if (!parts.isKnown(name) && !isUpload(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the time before the database had them are named by their rosters. */
    private boolean isUpload(String name) {
        return parts.isRoster(name.split("\\.")[0]);
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() < System.currentTimeMillis() - ROUND.toMillis();
        } catch (IOException gone) {
            return false;
        }
    }

    private Optional<String> version(String uploadId) {
        return database.isShared() ? parts.version(uploadId) : Optional.empty();
    }

    private Path folder() {
        return settings.dataDir().resolve("uploads");
    }
}
