package org.conferral.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.platform.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of personal data is held against the schema: who adds a table has to say what it tells of people. */
class PersonalTablesTest {

    private static final String ADDRESS =
            "jdbc:h2:mem:register;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    private static Connection database;

    @BeforeAll
    static void begin() throws SQLException {
        Schema.newest(ADDRESS, "conferral", "");
        database = DriverManager.getConnection(ADDRESS, "conferral", "");
    }

    @AfterAll
    static void end() throws SQLException {
        database.createStatement().execute("SHUTDOWN");
    }

    @Test
    void every_table_of_the_schema_stands_in_the_register() throws SQLException {
        assertThat(tables())
                .containsExactlyInAnyOrderElementsOf(
                        registered().collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_table_is_both_about_people_and_impersonal() {
        assertThat(Stream.concat(PersonalTables.OWN.stream().map(PersonalTable::name), PersonalTables.SHARED.stream()))
                .doesNotContainAnyElementsOf(PersonalTables.IMPERSONAL);
    }

    @Test
    void every_column_the_register_names_is_there() throws SQLException {
        for (PersonalTable table : PersonalTables.OWN) {
            database.createStatement().executeQuery(table.select() + " = ''");
        }
        for (FreeText text : PersonalTables.WRITTEN) {
            database.createStatement().executeQuery(text.select());
        }
        for (RetentionKind kind : RetentionKind.values()) {
            for (RetentionKind.Over over : kind.over()) {
                database.prepareStatement("select count(*) from (" + over.sql() + ") over_rows");
            }
        }
    }

    @Test
    void moments_and_days_are_written_as_such_and_nothing_else_is() throws SQLException {
        for (PersonalTable table : handedOut().toList()) {
            ResultSetMetaData columns = database.createStatement()
                    .executeQuery(table.select() + " = ''")
                    .getMetaData();
            for (int at = 1; at <= table.shown().size(); at++) {
                String column = table.shown().get(at - 1);
                int type = columns.getColumnType(at);
                assertThat(ArchiveValues.isMoment(column))
                        .as(table.name() + " " + column)
                        .isEqualTo(type == Types.TIMESTAMP);
                assertThat(ArchiveValues.isDay(column))
                        .as(table.name() + " " + column)
                        .isEqualTo(type == Types.DATE);
            }
        }
    }

    @Test
    void what_is_handed_out_told_or_taken_away_has_words() {
        assertThat(keys("mydata"))
                .containsAll(sections().toList())
                .containsAll(told().toList())
                .containsAll(columns().toList());
        assertThat(keys("identity"))
                .containsAll(Arrays.stream(RetentionKind.values())
                        .flatMap(kind -> kind.over().stream())
                        .map(over -> "journal.deed.Retention." + over.table())
                        .toList());
    }

    @Test
    void staff_read_of_what_is_kept_in_words_that_do_not_speak_to_the_learner() throws IOException {
        assertThat(keys("privacy"))
                .containsAll(Stream.concat(kept(), Stream.of(ArchiveIndex.ROSTER_ROWS))
                        .map(section -> "kept." + section)
                        .toList());
        ResourceBundle staff = words("privacy");
        assertThat(staff.keySet().stream()
                        .filter(key -> key.startsWith("kept."))
                        .map(staff::getString))
                .noneMatch(words -> words.matches("(?i).*\\byou(r|rs)?\\b.*"));
        try (Stream<Path> pages = Files.list(Path.of("webapp/privacy"))) {
            assertThat(pages).noneMatch(page -> text(page).contains("mydataText"));
        }
    }

    private static Set<String> keys(String bundle) {
        return words(bundle).keySet();
    }

    private static ResourceBundle words(String bundle) {
        return ResourceBundle.getBundle("org.conferral.portal.messages." + bundle, Locale.ROOT);
    }

    private static Stream<String> kept() {
        return PersonalTables.OWN.stream().map(PersonalTable::section);
    }

    private static Stream<String> sections() {
        return kept().map(section -> "section." + section).flatMap(key -> Stream.of(key, key + ".text"));
    }

    private static Stream<PersonalTable> handedOut() {
        return Stream.concat(PersonalTables.OWN.stream(), Stream.of(PersonalTables.AGREED));
    }

    private static Stream<String> columns() {
        return handedOut().flatMap(table -> table.shown().stream()).map(column -> "column." + column);
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> told() {
        return Arrays.stream(Disclosures.Channel.values()).map(channel -> "told." + channel);
    }

    private static Stream<String> registered() {
        return Stream.of(
                        PersonalTables.OWN.stream().map(PersonalTable::name),
                        PersonalTables.SHARED.stream(),
                        PersonalTables.WRITTEN.stream().map(FreeText::table),
                        PersonalTables.IMPERSONAL.stream())
                .flatMap(names -> names);
    }

    private static Set<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                database.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (tables.next()) {
                if ("public".equalsIgnoreCase(tables.getString("TABLE_SCHEM"))) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        names.remove("flyway_schema_history");
        return new TreeSet<>(names);
    }
}
