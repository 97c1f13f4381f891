package org.conferral.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * What was measured, and the page that tells it.
 *
 * @param preparing from the release until every row was an intent to issue
 * @param issuing from the release until every record was signed and stored
 * @param processor processor time of the server over {@code issuing}
 * @param heap the most heap in use, in MiB
 * @param databaseBytes size of the database file afterwards
 * @param recordBytes size of one signed record
 */
record Measurements(
        int records,
        int rows,
        int credentials,
        Duration checking,
        Duration preparing,
        Duration issuing,
        Duration processor,
        double heap,
        long databaseBytes,
        int recordBytes,
        Floor floor) {

    private static final double MIB = 1024 * 1024;

    /** Bare hashes and signatures: what no issuer can be faster than on one thread. */
    record Floor(int signed, int documentBytes, Duration took) {}

    void write() throws IOException {
        BenchmarkPage.write("issuing", page());
    }

    private String page() {
        double perSecond = rate(credentials, issuing);
        double bare = rate(floor.signed(), floor.took());
        return String.format(
                Locale.ROOT,
                """
                The product is built and `target/conferral.jar` started with the JVM's default flags and the embedded database; a roster of %,d
                learners with %d achievements each is uploaded and the batch released without letters. Every number is of one run that
                begins cold.

                Machine: %s.

                | | measured |
                |---|---|
                | rows checked and stored a second | %,.0f (%,d rows in %.1f s) |
                | from release to all intents prepared | %.1f s |
                | from release to all records signed and stored | %.1f s |
                | records (CLRs) a second | %,.1f |
                | credentials signed a second (%d in each record) | %,.0f |
                | floor: SHA-256 and Ed25519 over %,d documents of %d KiB, one thread, a second | %,.0f |
                | floor ÷ product | %.1f |
                | processor cores the server kept busy from release to end | %.1f |
                | size of one signed record | %,d bytes |
                | highest heap in use, garbage included | %,.0f MiB |
                | database file afterwards | %,.0f MiB |

                What bounds it is not hashing and signing, which would take %.1f %% of the time, but the rest: drafting, checking and canonicalizing
                JSON-LD, and storing; the run does not tell these apart.
                """,
                records,
                rows / records,
                BenchmarkPage.machine(),
                rate(rows, checking),
                rows,
                seconds(checking),
                seconds(preparing),
                seconds(issuing),
                rate(records, issuing),
                credentials / records,
                perSecond,
                floor.signed(),
                floor.documentBytes() / 1024,
                bare,
                bare / perSecond,
                seconds(processor) / seconds(issuing),
                recordBytes,
                heap,
                databaseBytes / MIB,
                100 * seconds(floor.took()) / seconds(issuing));
    }

    private static double rate(int count, Duration took) {
        return count / seconds(took);
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
