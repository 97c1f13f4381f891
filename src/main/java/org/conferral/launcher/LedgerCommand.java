package org.conferral.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * {@code verify-ledger}: checks the audit ledger of a database and its checkpoint files without starting the portal. Unpacks the
 * application beside itself for as long as it takes and asks the part of it that knows how.
 */
final class LedgerCommand {

    static final String NAME = "verify-ledger";

    private static final String APPLICATION = "/MICRO-INF/deploy/ROOT.war";
    private static final String EMBEDDED_DATABASE = "/MICRO-INF/runtime/h2.jar";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String VERIFIER = "org.conferral.portal.audit.LedgerVerifying";
    private static final int CANNOT_TELL = 2;

    private LedgerCommand() {}

    /**
     * Runs it.
     *
     * @param arguments {@code verify-ledger}, and where the checkpoint files are when they are not in the data directory
     * @return the status the process is to end with: 0 when all fits, 1 when not, 2 when it could not be checked
     */
    static int run(Conferral.Environment environment, String[] arguments) {
        Map<String, String> settings = settings(environment);
        if (arguments.length > 1) {
            settings.put("conferral.checkpoints", arguments[1]);
        }
        try {
            Path unpacked = Files.createTempDirectory("conferral-");
            try {
                return verify(unpacked, settings);
            } finally {
                remove(unpacked);
            }
        } catch (IOException | ReflectiveOperationException e) {
            System.err.println("The ledger cannot be verified: " + e);
            return CANNOT_TELL;
        }
    }

    /** What files hold comes before what the environment says, as everywhere. */
    private static Map<String, String> settings(Conferral.Environment environment) {
        Map<String, String> settings = new HashMap<>();
        System.getenv().forEach((name, value) -> settings.put(name.toLowerCase().replace('_', '.'), value));
        settings.putAll(environment.properties());
        return settings;
    }

    private static int verify(Path folder, Map<String, String> settings)
            throws IOException, ReflectiveOperationException {
        List<URL> path = new ArrayList<>();
        path.add(Files.createDirectories(folder.resolve("classes")).toUri().toURL());
        path.add(copy(open(EMBEDDED_DATABASE), folder.resolve("h2.jar")));
        try (ZipInputStream application = new ZipInputStream(open(APPLICATION))) {
            for (ZipEntry entry = application.getNextEntry(); entry != null; entry = application.getNextEntry()) {
                unpack(entry, application, folder, path);
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), LedgerCommand.class.getClassLoader())) {
            return (Integer)
                    loader.loadClass(VERIFIER).getMethod("verify", Map.class).invoke(null, settings);
        }
    }

    private static void unpack(ZipEntry entry, InputStream content, Path folder, List<URL> path) throws IOException {
        String name = entry.getName();
        if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
            path.add(copy(content, folder.resolve(Path.of(name).getFileName())));
        } else if (name.startsWith(CLASSES) && !entry.isDirectory()) {
            Path target = folder.resolve("classes")
                    .resolve(name.substring(CLASSES.length()))
                    .normalize();
            if (target.startsWith(folder)) {
                Files.createDirectories(target.getParent());
                copy(content, target);
            }
        }
    }

    private static URL copy(InputStream content, Path target) throws IOException {
        Files.copy(content, target);
        return target.toUri().toURL();
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = LedgerCommand.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("no " + resource + " in this file");
        }
        return stream;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
