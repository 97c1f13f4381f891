package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.conferral.it.browser.Visitor;
import org.conferral.portal.issuing.ManyRecords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists over two thousand records: walked both ways, counted, and what they ask of the database. */
class ListsIT {

    private static final int RECORDS = 2_000;
    private static final int LOOKS = 3;
    private static final int MOST_STATEMENTS = 6;
    private static final Duration QUIET = Duration.ofSeconds(4);

    private static String address;
    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path folder) throws SQLException {
        Path database = folder.resolve("conferral");
        address = "jdbc:h2:file:" + database
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000";
        process = ConferralProcess.startDemo(Map.of("CONFERRAL_DB_URL", address));
        api = process.api();
        try (Connection connection = database()) {
            ManyRecords.fill(connection, RECORDS);
        }
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=unit-1",
                "template=template-1",
                "batch=batch-001",
                "filter=issued",
                "filter=revoked",
                "filter=suspended",
                "filter=failed",
                "mail=bounced",
                "mail=claimed",
                "mail=unclaimed",
                "mail=declined",
                "from=2026-01-02&to=2026-01-02",
                "words=jose",
                "words=jose&mail=claimed&unit=unit-1",
                "batch=batch-001&filter=issued",
                "batch=batch-001&mail=bounced",
            })
    void every_record_is_met_once_on_the_way_there_and_on_the_way_back(String narrowed) {
        List<String> there = new ArrayList<>();
        List<List<String>> pages = new ArrayList<>();
        JsonObject page = page(narrowed, "");
        String last = "";
        pages.add(ids(page));
        there.addAll(ids(page));
        while (!page.isNull("next")) {
            page = page(narrowed, "&after=" + page.getString("next"));
            there.addAll(ids(page));
            pages.add(ids(page));
            last = page.isNull("previous") ? "" : page.getString("previous");
        }
        assertThat(there).as("no doubles").doesNotHaveDuplicates();
        int counted = page(narrowed, "").getJsonObject("count").getInt("least");
        assertThat(there).hasSize(counted);

        for (int i = pages.size() - 2; i >= 0; i--) {
            page = page(narrowed, "&before=" + last);
            assertThat(ids(page)).as("page " + i).isEqualTo(pages.get(i));
            last = page.isNull("previous") ? "" : page.getString("previous");
        }
        assertThat(last).isEmpty();
    }

    @Test
    void no_page_asks_more_than_six_questions() throws SQLException {
        try (Connection database = database();
                Statement statistics = database.createStatement();
                Visitor registrar = Visitor.at(process.url(""))) {
            statistics.execute("set query_statistics_max_entries 5000");
            statistics.execute("set query_statistics true");
            // or the counts are answered from memory
            statistics.execute("set optimize_reuse_results 0");
            registrar.signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
            registrar.open("/issuing/credentials");
            Set<String> unasked = asked(statistics, () -> LockSupport.parkNanos(QUIET.toNanos()))
                    .keySet();
            for (String narrowed : List.of(
                    "",
                    "unit=unit-1",
                    "filter=revoked",
                    "mail=claimed",
                    "words=jose",
                    "words=jose&template=template-1&mail=claimed",
                    "from=2026-01-01&to=2026-01-02",
                    "batch=batch-001&filter=issued")) {
                String first = "/issuing/credentials?" + narrowed;
                assertFew(statistics, unasked, first, registrar);
                JsonObject page = page(narrowed, "");
                if (!page.isNull("next")) {
                    assertFew(statistics, unasked, first + "&after=" + page.getString("next"), registrar);
                }
            }
        }
    }

    private static void assertFew(Statement statistics, Set<String> unasked, String page, Visitor registrar)
            throws SQLException {
        registrar.open(page);
        Map<String, Integer> asked = Map.of();
        int count = Integer.MAX_VALUE;
        // what the server asks by itself now and then may fall into one look, not into all of them
        for (int look = 0; look < LOOKS && count > MOST_STATEMENTS; look++) {
            asked = asked(statistics, () -> registrar.open(page));
            asked.keySet().removeAll(unasked);
            count = asked.values().stream().mapToInt(Integer::intValue).sum();
        }
        assertThat(count).as(page + " asks " + asked).isBetween(2, MOST_STATEMENTS);
    }

    /** What the database was asked meanwhile, and how often. */
    private static Map<String, Integer> asked(Statement statistics, Runnable meanwhile) throws SQLException {
        Map<String, Integer> before = executions(statistics);
        meanwhile.run();
        Map<String, Integer> asked = new HashMap<>();
        executions(statistics).forEach((words, count) -> {
            int more = count - before.getOrDefault(words, 0);
            if (more > 0) {
                asked.put(words, more);
            }
        });
        return asked;
    }

    private static Map<String, Integer> executions(Statement statistics) throws SQLException {
        Map<String, Integer> executions = new HashMap<>();
        try (ResultSet rows = statistics.executeQuery(
                "select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                String words = rows.getString(1).strip();
                if (!words.contains("query_statistics") && words.regionMatches(true, 0, "select", 0, 6)
                        || words.startsWith("(")) {
                    executions.put(words, rows.getInt(2));
                }
            }
        }
        return executions;
    }

    private static JsonObject page(String narrowed, String more) {
        Api.Answer answer = api.get("/credentials?limit=60&" + narrowed + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(address, "conferral", "");
    }
}
