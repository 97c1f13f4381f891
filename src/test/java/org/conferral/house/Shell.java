package org.conferral.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others that tests run beside the project's own. */
public final class Shell {

    private Shell() {}

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
