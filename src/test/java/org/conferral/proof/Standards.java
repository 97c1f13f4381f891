package org.conferral.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The published standards as an oracle: they lie beside the repository on some machines and are never part of it. */
public final class Standards {

    private Standards() {}

    /** A published file, or the test is skipped with a message. */
    public static Path file(String name) {
        Optional<Path> root = root();
        assumeTrue(root.isPresent(), "skipped: no copy of the published standards here (set CONFERRAL_STANDARDS)");
        return root.orElseThrow().resolve(name);
    }

    public static JsonObject json(String name) {
        return json(file(name));
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonObject json(Path file) {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> root() {
        String told = System.getProperty("conferral.standards", System.getenv("CONFERRAL_STANDARDS"));
        if (told != null) {
            return Optional.of(Path.of(told)).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared/standards");
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
