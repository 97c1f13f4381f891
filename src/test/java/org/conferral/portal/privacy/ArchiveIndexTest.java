package org.conferral.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveIndexTest {

    private static final List<PersonalTable> TABLES = Stream.concat(
                    PersonalTables.OWN.stream(), Stream.of(PersonalTables.AGREED))
            .toList();

    /** Every column of every table, and what is not told by a table. */
    private static PersonalArchive full() {
        Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
        TABLES.forEach(table -> sections.put(table.section(), List.of(row(table.shown()))));
        sections.put("disclosures", List.of(row(List.of("at", "record", "what"))));
        sections.put(ArchiveIndex.ROSTER_ROWS, List.of(row(List.of(ArchiveIndex.FILE, "Given_Name"))));
        return new PersonalArchive("2026-06-02T10:00:00Z", sections, Map.of());
    }

    private static Map<String, String> row(List<String> columns) {
        return columns.stream()
                .collect(Collectors.toMap(Function.identity(), column -> "-", (a, b) -> a, LinkedHashMap::new));
    }

    private static String page(String language) {
        return ArchiveIndex.of(full(), Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "ar"})
    void no_heading_is_the_name_of_a_column(String language) {
        String page = page(language);
        assertThat(page).doesNotContain("???", "<dt></dt>");
        assertThat(TABLES.stream().flatMap(table -> table.shown().stream()).filter(column -> column.contains("_")))
                .noneMatch(column ->
                        page.contains("<dt>" + column + "<") || page.contains("<dt>" + column.replace('_', ' ') + "<"));
    }

    @Test
    void headings_are_in_the_language_of_the_reader() {
        assertThat(page("en")).contains("<dt>Student number</dt>", "<dt>What happened</dt>", "<dt>File</dt>");
        assertThat(page("de")).contains("<dt>Geburtsdatum</dt>", "<dt>Was geschah</dt>", "<dt>Datei</dt>");
        assertThat(page("ar")).contains("<dt>تاريخ الميلاد</dt>").doesNotContain("Student number");
    }

    @Test
    void rows_of_a_roster_keep_the_headings_of_their_file() {
        assertThat(page("de")).contains("<dt>Given_Name</dt>");
    }

    @Test
    void programs_find_the_same_under_the_names_of_the_columns() {
        assertThat(full().json()
                        .getJsonObject("sections")
                        .getJsonArray("person")
                        .getJsonObject(0))
                .containsKeys("given_name", "birth_date");
    }

    @Test
    void what_is_said_stands_beside_its_heading_whichever_way_it_is_written() {
        assertThat(page("ar")).contains("<dd><bdi>-</bdi></dd>");
    }
}
