package org.conferral.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A folder with packages from npm, in which scripts run.
 *
 * @param path of it
 */
public record NpmFolder(Path path) {

    /** The folder with these packages; nothing where there is no node, or no way to them. */
    public static Optional<NpmFolder> filled(Path path, String... packages) throws IOException, InterruptedException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}");
        boolean there = Shell.run(
                path,
                "npm install --no-audit --no-fund --omit=optional --loglevel=error --fetch-retries=1"
                        + " --fetch-timeout=20000 " + String.join(" ", packages));
        return there ? Optional.of(new NpmFolder(path)) : Optional.empty();
    }

    /** Whether a script ended well; what it said stands in the file {@code log} of the folder. */
    public boolean runs(Path script) throws IOException, InterruptedException {
        Path name = script.getFileName();
        Files.copy(script, path.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return Shell.run(path, "node " + name + " .");
    }
}
