package org.conferral.launcher;

import fish.payara.micro.PayaraMicro;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/**
 * Starts the portal from its one runnable file: reads the environment, refuses what is unsafe, and boots the server with the
 * application inside.
 */
public final class Conferral {

    /** The portal says by this property that it has come up; the server knows an application that failed to start by name all the same. */
    private static final String STARTED = "org.conferral.started";

    private static final String TEMPORARY = "java.io.tmpdir";

    private static final Logger LOG = Logger.getLogger(Conferral.class.getName());

    private Conferral() {}

    /**
     * Boots the portal; ends the process with status 1, naming every setting to repair, when the environment is unusable or the
     * application does not come up.
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("user.timezone", "UTC");
        // named here, it is not looked for in every archive each time some JSON is read or written
        System.setProperty(JsonProvider.JSONP_PROVIDER_FACTORY, "org.eclipse.parsson.JsonProviderImpl");
        // services that start side by side sometimes change a list while another reads it, and nothing comes up
        System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
        Environment environment = Environment.read(System.getenv());
        if (!environment.problems().isEmpty()) {
            environment.problems().forEach(problem -> System.err.println("Conferral cannot start: " + problem));
            System.exit(1);
        }
        if (args.length > 0 && args[0].equals(LedgerCommand.NAME)) {
            System.exit(LedgerCommand.run(environment, args));
        }
        Path working = workingFolder(System.getProperty(TEMPORARY));
        // for those who ask from now on where temporary files go
        System.setProperty(TEMPORARY, working.toString());
        Files.createDirectories(environment.dataDir());
        environment.properties().forEach(System::setProperty);
        PayaraMicro.main(arguments(environment, working, args));
        if (System.getProperty(STARTED) == null) {
            System.err.println("Conferral cannot start; the log above tells why.");
            System.exit(1);
        }
        LOG.info(() -> "Conferral is ready on port " + environment.port());
    }

    private static Path workingFolder(String all) {
        try {
            return WorkingFolder.take(Path.of(all));
        } catch (IOException e) {
            System.err.println("Conferral cannot start: no folder for temporary files can be made in " + all
                    + " (choose another with -Djava.io.tmpdir=...): " + e);
            System.exit(1);
            throw new UncheckedIOException(e);
        }
    }

    private static String[] arguments(Environment environment, Path working, String[] extra) throws IOException {
        // before it boots: the listener's settings; changed later, it would be taken down and might not come back
        String before = copy("preboot.txt", working);
        List<String> arguments = new ArrayList<>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(environment.port()),
                "--logproperties",
                copy("logging.properties", working),
                "--prebootcommandfile",
                before,
                "--postbootcommandfile",
                copy("postboot.txt", working)));
        arguments.addAll(List.of(extra));
        return arguments.toArray(String[]::new);
    }

    private static String copy(String resource, Path folder) throws IOException {
        Path target = folder.resolve(resource);
        target.toFile().deleteOnExit();
        try (InputStream in = Conferral.class.getResourceAsStream(resource)) {
            Files.write(target, in.readAllBytes());
        }
        return target.toString();
    }

    /** What the environment says, with every problem found in it. */
    record Environment(int port, Path dataDir, Map<String, String> properties, List<String> problems) {

        static Environment read(Map<String, String> env) {
            return new EnvironmentReading(env).result();
        }
    }
}
