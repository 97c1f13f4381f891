package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists over thirty thousand records in the embedded database, against what a plain question says. */
class ListSearchTest {

    private static final String ADDRESS =
            "jdbc:h2:mem:lists;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    private static final int RECORDS = 30_000;
    private static final int PAGE = 700;

    private static Connection database;
    private static final List<String> asked = new ArrayList<>();
    private static final ListSearch search = new ListSearch(SearchColumns.FOLDED, ListSearchTest::answers);

    @BeforeAll
    static void fill() throws SQLException {
        Schema.newest(ADDRESS, "sa", "");
        database = DriverManager.getConnection(ADDRESS, "sa", "");
        ManyRecords.fill(database, RECORDS);
    }

    @AfterAll
    static void end() throws SQLException {
        database.createStatement().execute("shutdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=unit-1",
                "template=template-3",
                "unit=unit-2&template=template-2",
                "filter=issued",
                "filter=revoked",
                "filter=suspended",
                "filter=failed",
                "mail=bounced",
                "mail=declined",
                "mail=claimed",
                "mail=unclaimed",
                "filter=revoked&mail=bounced",
                "from=2026-01-02&to=2026-01-04",
                "from=2026-01-02&mail=declined",
                "template=template-4&mail=claimed",
                "batch=batch-007",
                "batch=batch-007&filter=issued",
                "batch=batch-007&filter=revoked",
                "batch=batch-007&mail=claimed",
                "batch=batch-007&mail=bounced&filter=issued",
                "words=lovelace12",
                "words=s12",
                "words=garcia&filter=revoked",
                "words=ada&unit=unit-1&mail=claimed",
                "batch=batch-007&words=ada",
            })
    void walking_forwards_and_back_meets_every_record_once_and_no_other(String address) throws SQLException {
        Sought sought = sought(address);
        List<String> forward = new ArrayList<>();
        Optional<String> last = Optional.empty();
        ListSearch.Page page = search.page(sought, Turn.after(Optional.empty()), PAGE);
        forward.addAll(page.ids());
        assertThat(page.before()).isEmpty();
        while (page.after().isPresent()) {
            page = search.page(sought, Turn.after(page.after()), PAGE);
            forward.addAll(page.ids());
            last = page.before();
        }
        assertThat(forward).doesNotHaveDuplicates();
        assertThat(new HashSet<>(forward)).isEqualTo(new HashSet<>(plainly(sought)));

        List<String> back = new ArrayList<>(page.ids());
        Collections.reverse(back);
        while (last.isPresent()) {
            page = search.page(sought, Turn.of("", last.get()), PAGE);
            List<String> ids = new ArrayList<>(page.ids());
            Collections.reverse(ids);
            back.addAll(ids);
            last = page.before();
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(forward);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|10000|false",
                "mail=claimed|10000|false",
                "filter=revoked|91|true",
                "mail=held|0|false",
                "batch=batch-007|1000|true",
                "words=nobody|0|true",
            })
    void nobody_counts_further_than_anybody_reads(String address, int least, boolean exact) {
        FoundCount count = search.page(sought(address), Turn.after(Optional.empty()), PAGE)
                .count()
                .orElseThrow();

        if (address.equals("mail=claimed")) {
            assertThat(count.least()).isBetween(4_000, 6_000);
        } else {
            assertThat(count.least()).isEqualTo(least);
        }
        assertThat(count.exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=unit-1",
                "template=template-3",
                "filter=revoked",
                "filter=failed",
                "mail=bounced",
                "mail=declined",
                "mail=held",
                "from=2026-01-02&to=2026-01-04",
                "batch=batch-007",
                "batch=batch-007&filter=issued",
                "batch=batch-007&filter=revoked",
                "words=lovelace12",
                "words=s",
            })
    void no_question_reads_a_table_from_end_to_end(String address) throws SQLException {
        asked.clear();
        ListSearch.Page page = search.page(sought(address), Turn.after(Optional.empty()), PAGE);
        if (page.after().isPresent()) {
            search.page(sought(address), Turn.after(page.after()), PAGE);
        }
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan)
                        .doesNotContain("issued_credential.tableScan")
                        .doesNotContain("learner.tableScan"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOVELACE12, 1",
        "jose, 2",
        "José, 2",
        "García, 3",
        "garcia lopez, 3",
        "lopez, 3",
        "jones, 4",
        "smith-jones, 4",
        "learner5@students, 5",
        "S000005, 5",
        "s000005, 5",
        "josé garcía, 2",
    })
    void learners_are_found_by_how_their_names_begin_whatever_case_and_accents(String words, int any) {
        assertThat(search.page(sought("words=" + words), Turn.after(Optional.empty()), PAGE)
                        .ids())
                .isNotEmpty();
    }

    @Test
    void a_record_is_found_by_its_identifier() throws SQLException {
        String id = "01990000-0000-7000-8000-000000000042";
        assertThat(search.page(sought("words=urn:uuid:" + id), Turn.after(Optional.empty()), PAGE)
                        .ids())
                .containsExactly(id);
        assertThat(search.page(sought("words=" + id + "&filter=failed"), Turn.after(Optional.empty()), PAGE)
                        .ids())
                .isEmpty();
    }

    @Test
    void a_page_begins_after_a_record_that_is_named_by_its_id() {
        List<String> two =
                search.page(sought(""), Turn.after(Optional.empty()), 2).ids();

        assertThat(search.page(sought(""), Turn.after(Optional.of(two.get(0))), 1)
                        .ids())
                .containsExactly(two.get(1));
    }

    private static Sought sought(String address) {
        Map<String, String> terms = new HashMap<>();
        for (String term : address.split("&")) {
            int sign = term.indexOf('=');
            if (sign > 0) {
                terms.put(term.substring(0, sign), term.substring(sign + 1));
            }
        }
        return Sought.of(name -> terms.getOrDefault(name, ""));
    }

    /** The same, asked without any art. */
    private static List<String> plainly(Sought sought) throws SQLException {
        StringBuilder question = new StringBuilder(
                "select t.id from issued_credential t join learner l on l.id = t.learner_id where 1 = 1");
        List<Object> values = new ArrayList<>();
        sought.filters().forEach(filter -> question.append(" and ").append(filter.condition()));
        sought.batchId().ifPresent(id -> add(question, values, " and t.batch_id = ?", id));
        sought.unitId().ifPresent(id -> add(question, values, " and t.unit_id = ?", id));
        sought.templateId().ifPresent(id -> add(question, values, " and t.template_id = ?", id));
        sought.from().ifPresent(day -> add(question, values, " and t.issued_at >= ?", day.toString()));
        sought.to()
                .ifPresent(day -> add(
                        question,
                        values,
                        " and t.issued_at < ?",
                        day.plusDays(1).toString()));
        sought.text().ifPresent(text -> {
            Condition condition = new SearchWords(text, SearchColumns.FOLDED).condition();
            question.append(" and ").append(condition.words());
            values.addAll(condition.values());
        });
        return rows(question.toString(), values).stream()
                .map(row -> row[0].toString())
                .toList();
    }

    private static void add(StringBuilder question, List<Object> values, String condition, Object value) {
        question.append(condition);
        values.add(value);
    }

    private static List<Object[]> answers(String question, List<Object> values) {
        try {
            asked.add(rows("explain " + question, values).get(0)[0].toString());
            return rows(question, values);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private static List<Object[]> rows(String question, List<Object> values) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(question)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet answer = statement.executeQuery()) {
                Object[] row = new Object[answer.getMetaData().getColumnCount()];
                while (answer.next()) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = answer.getObject(i + 1);
                    }
                    rows.add(row.clone());
                }
            }
        }
        return rows;
    }
}
