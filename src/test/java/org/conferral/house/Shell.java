package org.conferral.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others that tests run beside the project's own. */
public final class Shell {

    private Shell() {}

    /** Whether packages of npm lie in a folder; false where there is no node, or no way to them. */
    public static boolean npm(Path folder, String packages) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}");
        return run(
                folder,
                "npm install --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-timeout=20000 "
                        + packages);
    }

    /** Whether a command ended well within three minutes; what it said stands in the file {@code log} of the folder. */
    public static boolean run(Path folder, String command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noShell) {
            return false;
        }
    }
}
