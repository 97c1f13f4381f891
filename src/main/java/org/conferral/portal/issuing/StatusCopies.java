package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.conferral.portal.platform.Settings;

/** Copies of the signed status lists as files, apart from the database, so that no restore can undo a revocation. */
@ApplicationScoped
class StatusCopies {

    private static final Logger LOG = Logger.getLogger(StatusCopies.class.getName());

    private static final String ENDING = ".json";

    @Inject
    private Settings settings;

    private final Map<String, Integer> revisions = new HashMap<>();

    /** Writes the copy once the list is committed; an older list that comes late is left out. */
    synchronized void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatusListPublished list) {
        if (revisions.getOrDefault(list.listId(), 0) >= list.revision()) {
            return;
        }
        revisions.put(list.listId(), list.revision());
        try {
            Path file = file(list.listId());
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, list.document());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "The copy of status list " + list.listId() + " could not be written");
        }
    }

    /** Whether the list at this revision has not been copied by this server. */
    synchronized boolean lack(String listId, int revision) {
        return revisions.getOrDefault(listId, 0) < revision;
    }

    /** A list as its copy remembers it. */
    Optional<StatusCopy> find(String listId) {
        Path file = file(listId);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(StatusCopy.of(Json.createReader(stream).readObject()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The copy of status list " + listId + " could not be read");
            return Optional.empty();
        }
    }

    /** The ids of all lists of which there is a copy. */
    List<String> ids() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The copies of the status lists cannot be read", e);
        }
    }

    private Path file(String listId) {
        return folder().resolve(listId + ENDING);
    }

    private Path folder() {
        return settings.dataDir().resolve("status");
    }
}
