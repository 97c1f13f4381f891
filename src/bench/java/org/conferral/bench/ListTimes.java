package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.portal.issuing.ManyRecords;
import org.junit.jupiter.api.Test;

/**
 * How long a page of the list of records takes, over ten thousand and over a million of them. CONFERRAL_TEST_DB_URL, _USER and
 * _PASSWORD name an empty MySQL database for the larger list; without them it is the embedded one.
 */
class ListTimes {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int TIMES = 15;

    private static final List<String> LISTS = List.of(
            "",
            "unit=unit-1",
            "template=template-3",
            "filter=revoked",
            "mail=bounced",
            "mail=claimed",
            "mail=held",
            "from=2026-01-03&to=2026-01-06",
            "words=lovelace12",
            "words=a",
            "words=ada&filter=revoked",
            "batch=batch-007&mail=claimed");

    @Test
    void pages_of_growing_lists() throws Exception {
        List<double[]> few = measured(FEW, Optional.empty());
        List<double[]> many = measured(MANY, Optional.ofNullable(System.getenv("CONFERRAL_TEST_DB_URL")));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < LISTS.size(); i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f ms | %.0f ms | %.1f | %.0f ms |%n",
                    LISTS.get(i).isEmpty() ? "all" : "`" + LISTS.get(i) + "`",
                    few.get(i)[0],
                    many.get(i)[0],
                    many.get(i)[0] / few.get(i)[0],
                    many.get(i)[1]));
        }
        BenchmarkPage.write("lists", page(table.toString()));
    }

    /** For each list the median of its first page and of the page after it. */
    private static List<double[]> measured(int records, Optional<String> given) throws IOException, SQLException {
        String address = given.orElseGet(ListTimes::embedded);
        String user = given.isEmpty() ? "conferral" : System.getenv().getOrDefault("CONFERRAL_TEST_DB_USER", "root");
        String password = given.isEmpty() ? "" : System.getenv().getOrDefault("CONFERRAL_TEST_DB_PASSWORD", "");
        try (ConferralProcess process = ConferralProcess.prepareDemo(Map.of(
                        "CONFERRAL_DB_URL", address, "CONFERRAL_DB_USER", user, "CONFERRAL_DB_PASSWORD", password))
                .withDefaultFlags()
                .start()) {
            try (Connection database = DriverManager.getConnection(address, user, password)) {
                ManyRecords.fill(database, records);
                database.createStatement()
                        .execute(given.isEmpty() ? "analyze" : "analyze table issued_credential, learner");
            }
            List<double[]> times = new ArrayList<>();
            for (String list : LISTS) {
                String first = "/credentials?limit=50&" + list;
                String next = process.api().get(first).json().getString("next", "");
                times.add(new double[] {median(process.api(), first), median(process.api(), first + "&after=" + next)});
            }
            return times;
        }
    }

    private static double median(Api api, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            assertThat(api.get(path).status()).isEqualTo(200);
            times.add((System.nanoTime() - began) / 1e6);
        }
        Collections.sort(times);
        return times.get(TIMES / 2);
    }

    private static String embedded() {
        try {
            Path folder = Files.createTempDirectory("conferral-lists-");
            return "jdbc:h2:file:" + folder.resolve("conferral")
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(String table) {
        return """
                A page of 50 records of the list of all records, as the machine interface answers it over HTTP, the median of %d requests; by
                invented records in the embedded database, or in MySQL where `CONFERRAL_TEST_DB_URL` names one for the larger list. The ratio tells
                whether a page costs more the longer the list is.

                Machine: %s.

                | list | first page of %,d | first page of %,d | ratio | next page of %,d |
                |---|---|---|---|---|
                %s""".formatted(TIMES, BenchmarkPage.machine(), FEW, MANY, MANY, table);
    }
}
