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
final class SoftToken {

    static final String PIN = "48151623";

    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    private final Path home;
    private final Path library;
    private long slot;

    private SoftToken(Path home, Path library) {
        this.home = home;
        this.library = library;
    }

    /** A new token, or the test is skipped with a message. */
    static SoftToken in(Path home) throws Exception {
        List<Path> found = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        assumeTrue(!found.isEmpty(), "skipped: no SoftHSM 2 here (Debian: softhsm2)");
        String conf = System.getenv("SOFTHSM2_CONF");
        assumeTrue(conf != null, "skipped: SOFTHSM2_CONF is set by the build alone");
        Files.createDirectories(home.resolve("tokens"));
        Files.writeString(Path.of(conf), "directories.tokendir = " + home.resolve("tokens") + "\nlog.level = ERROR\n");
        SoftToken token = new SoftToken(home, found.get(0));
        Matcher told = SLOT.matcher(token.run(
                "softhsm2-util", "--init-token", "--free", "--label", "conferral", "--so-pin", PIN, "--pin", PIN));
        token.slot = told.find() ? Long.parseLong(told.group(1)) : 0;
        return token;
    }

    Pkcs11Token token() {
        return new Pkcs11Token(library, slot);
    }

    /** A new key pair with a certificate in the token. */
    void key(String alias, String curve) throws Exception {
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
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(Arrays.toString(command) + ": " + said);
        }
        return said;
    }
}
