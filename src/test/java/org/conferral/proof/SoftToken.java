package org.conferral.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A token in software (SoftHSM 2) that stands for one in hardware. */
public final class SoftToken {

    public static final String PIN = "48151623";

    /** The variable by which the token's library is told where it keeps what. */
    public static final String CONFIGURATION = "SOFTHSM2_CONF";

    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    private final Path home;
    private final Path library;
    private final Path configuration;
    private long slot;

    private SoftToken(Path home, Path library, Path configuration) {
        this.home = home;
        this.library = library;
        this.configuration = configuration;
    }

    /** A new token that this process can open, or the test is skipped with a message. */
    static SoftToken in(Path home) throws Exception {
        String conf = System.getenv(CONFIGURATION);
        assumeTrue(conf != null, "skipped: SOFTHSM2_CONF is set by the build alone");
        return in(home, Path.of(conf));
    }

    /** A new token for whoever is told of this configuration, or the test is skipped with a message. */
    public static SoftToken in(Path home, Path configuration) throws Exception {
        List<Path> found = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        assumeTrue(!found.isEmpty(), "skipped: no SoftHSM 2 here (Debian: softhsm2)");
        Files.createDirectories(home.resolve("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + home.resolve("tokens") + "\nlog.level = ERROR\n");
        SoftToken token = new SoftToken(home, found.get(0), configuration);
        Matcher told = SLOT.matcher(token.run(
                "softhsm2-util", "--init-token", "--free", "--label", "conferral", "--so-pin", PIN, "--pin", PIN));
        token.slot = told.find() ? Long.parseLong(told.group(1)) : 0;
        return token;
    }

    public Pkcs11Token token() {
        return new Pkcs11Token(library, slot);
    }

    /** A new key pair with a certificate in the token. */
    public void key(String alias, String curve) throws Exception {
        Path provider = Files.writeString(
                home.resolve("provider.cfg"), "name = made\nlibrary = " + library + "\nslot = " + slot + "\n");
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                curve,
                "-dname",
                "CN=Conferral",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                provider.toString(),
                "-storepass",
                PIN);
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(CONFIGURATION, configuration.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(Arrays.toString(command) + ": " + said);
        }
        return said;
    }
}
