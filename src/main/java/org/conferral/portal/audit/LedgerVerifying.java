package org.conferral.portal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.conferral.ledger.LedgerKey;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Texts;

/** Verifies a ledger from the command line, with a database and checkpoint files and without the portal. */
public final class LedgerVerifying {

    private static final int FITS = 0;
    private static final int DOES_NOT_FIT = 1;
    private static final int CANNOT_TELL = 2;

    private LedgerVerifying() {}

    /**
     * Checks everything and says on the output what does not fit.
     *
     * @param settings the settings of the portal by their property names, and {@code conferral.checkpoints}
     * @return 0 when all fits, 1 when something does not, 2 when it could not be checked
     */
    public static int verify(Map<String, String> settings) {
        try (Connection connection = open(settings)) {
            Path data = Path.of(settings.get("conferral.data.dir"));
            Path folder = Optional.ofNullable(settings.get("conferral.checkpoints"))
                    .map(Path::of)
                    .orElse(data.resolve(LedgerWork.FOLDER));
            LedgerKey key =
                    new LedgerKey(LedgerSeal.key(sealing(settings, data)).multikey());
            LedgerReport report =
                    new LedgerCheck(connection, new CheckpointFiles(folder), key, (done, total) -> {}).run();
            tell(report);
            return report.isClean() ? FITS : DOES_NOT_FIT;
        } catch (SQLException | IOException | RuntimeException e) {
            System.err.println(Texts.of("identity", "ledger.command.cannot", String.valueOf(e.getMessage())));
            return CANNOT_TELL;
        }
    }

    private static void tell(LedgerReport report) {
        System.out.println(Texts.of(
                "identity",
                "ledger.command.looked",
                report.leaves(),
                report.lines(),
                report.checkpoints(),
                report.outside()));
        report.findings().forEach(finding -> System.out.println("- " + finding.text()));
        System.out.println(
                report.isClean()
                        ? Texts.of("identity", "ledger.command.fits")
                        : Texts.of("identity", "ledger.command.troubles", report.troubles()));
    }

    /** The key of the ledger follows from the master key, which is found as the portal finds it, but never made. */
    private static Sealing sealing(Map<String, String> settings, Path data) throws IOException {
        String given = settings.get("conferral.master.key");
        String master = given == null || given.isBlank()
                ? Files.readString(data.resolve("master.key")).strip()
                : given;
        return new Sealing(master.getBytes(StandardCharsets.UTF_8));
    }

    private static Connection open(Map<String, String> settings) throws SQLException {
        String address = settings.get("conferral.db.url");
        Properties login = new Properties();
        login.setProperty("user", settings.getOrDefault("conferral.db.user", "conferral"));
        login.setProperty("password", settings.getOrDefault("conferral.db.password", ""));
        for (Driver driver : ServiceLoader.load(Driver.class, LedgerVerifying.class.getClassLoader())) {
            Connection connection = driver.acceptsURL(address) ? driver.connect(address, login) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no driver for " + address);
    }
}
