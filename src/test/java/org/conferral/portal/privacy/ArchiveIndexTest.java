package org.conferral.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.ReaderLanguage;
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
        sections.put(ArchiveIndex.ROSTER_ROWS, List.of(row(List.of(ArchiveIndex.FILE, "Given_Name"))));
        return archive(sections);
    }

    private static PersonalArchive archive(Map<String, List<Map<String, String>>> sections) {
        return new PersonalArchive(
                "2026-06-02T10:00:00Z",
                sections,
                List.of(new DisclosureLine(
                        Instant.parse("2026-06-01T09:30:00Z"), "Diploma", "FULL_EXPORT", "learner", "")),
                Map.of());
    }

    /** What the portal keeps about Ada, whose words and titles look like values of the portal's own. */
    private static PersonalArchive ofAda() {
        Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
        sections.put("person", List.of(Map.of("birth_date", "1999-08-17")));
        sections.put(
                "records",
                List.of(Map.of(
                        "name",
                        "ISSUED",
                        "state",
                        "ISSUED",
                        "standing",
                        "REVOKED",
                        "standing_since",
                        "2026-11-27T21:40:00.123456Z",
                        "mail_state",
                        "MISLAID",
                        "claimed_at",
                        "long ago")));
        sections.put("letters", List.of(Map.of("kind", "CLAIM_INVITATION", "note", "2026-11-27T21:40:00Z")));
        sections.put(
                ArchiveIndex.ROSTER_ROWS,
                List.of(Map.of("state", "REVOKED", "birth_date", "2001-02-03", "made_at", "2026-11-27T21:40:00Z")));
        return archive(sections);
    }

    private static String pageOfAda(String language) {
        return ArchiveIndex.of(ofAda(), ReaderLanguage.named(language).orElseThrow());
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

    @Test
    void moments_are_in_the_language_of_the_reader_and_keep_what_they_exactly_are() {
        String moment = "<dd><bdi><time datetime=\"2026-11-27T21:40:00.123456Z\">";
        assertThat(pageOfAda("en")).contains(moment + "November 27, 2026, 21:40 UTC</time></bdi></dd>");
        assertThat(pageOfAda("de")).contains(moment + "27. November 2026, 21:40 UTC</time></bdi></dd>");
        assertThat(pageOfAda("ar")).contains(moment + "27 نوفمبر 2026، 21:40 UTC</time></bdi></dd>");
    }

    @Test
    void the_moment_the_archive_was_made_is_in_the_language_of_the_reader() {
        assertThat(pageOfAda("de"))
                .contains("Erstellt am <time datetime=\"2026-06-02T10:00:00Z\">2. Juni 2026, 10:00 UTC</time>. ");
    }

    @Test
    void days_are_in_the_language_of_the_reader() {
        String day = "<dd><bdi><time datetime=\"1999-08-17\">";
        assertThat(pageOfAda("de")).contains(day + "17. August 1999</time></bdi></dd>");
        assertThat(pageOfAda("ar")).contains(day + "17 أغسطس 1999</time></bdi></dd>");
    }

    @Test
    void states_are_in_words_of_the_reader() {
        assertThat(pageOfAda("de"))
                .contains("<dt>Stand</dt><dd><bdi>Ausgestellt</bdi></dd>")
                .contains("<bdi>Widerrufen: zählt nicht mehr</bdi>", "<bdi>Einladung, einen Nachweis zu öffnen</bdi>");
        assertThat(pageOfAda("ar"))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<dt>الحالة</dt><dd><bdi>صادرة</bdi></dd>")
                .contains("<bdi>ملغاة: لم يعد يُعتدّ بها</bdi>", "<bdi>دعوة إلى فتح شهادة</bdi>");
    }

    @Test
    void what_people_say_stays_as_it_is_even_where_it_looks_like_a_value() {
        assertThat(pageOfAda("de"))
                .contains("<dt>Titel</dt><dd><bdi>ISSUED</bdi></dd>")
                .contains("<dt>Anmerkung</dt><dd><bdi>2026-11-27T21:40:00Z</bdi></dd>");
    }

    @Test
    void rows_of_a_roster_say_what_their_file_said() {
        assertThat(pageOfAda("de"))
                .contains("<dt>state</dt><dd><bdi>REVOKED</bdi></dd>")
                .contains("<dt>birth_date</dt><dd><bdi>2001-02-03</bdi></dd>")
                .contains("<dt>made_at</dt><dd><bdi>2026-11-27T21:40:00Z</bdi></dd>");
    }

    @Test
    void what_is_not_known_stays_as_it_is() {
        assertThat(pageOfAda("de")).contains("<bdi>MISLAID</bdi>", "<bdi>long ago</bdi>");
    }

    @Test
    void where_the_data_went_is_told_in_the_language_of_the_reader() {
        assertThat(pageOfAda("de"))
                .contains("<dd><bdi>Teil eines Downloads von allem (lernende Person)</bdi></dd>")
                .contains("<time datetime=\"2026-06-01T09:30:00Z\">1. Juni 2026, 09:30 UTC</time>");
    }

    @Test
    void programs_find_the_words_that_are_meant_for_them() {
        JsonObject data = ofAda().json();
        assertThat(data.getString("madeAt")).isEqualTo("2026-06-02T10:00:00Z");
        assertThat(first(data, "person")).hasToString("{\"birth_date\":\"1999-08-17\"}");
        assertThat(first(data, "records"))
                .containsEntry("state", Json.createValue("ISSUED"))
                .containsEntry("standing", Json.createValue("REVOKED"))
                .containsEntry("standing_since", Json.createValue("2026-11-27T21:40:00.123456Z"));
        assertThat(first(data, "letters")).containsEntry("kind", Json.createValue("CLAIM_INVITATION"));
        assertThat(first(data, PersonalArchive.TOLD))
                .hasToString("{\"at\":\"2026-06-01T09:30:00Z\",\"record\":\"Diploma\","
                        + "\"what\":\"Part of a download of everything (learner)\"}");
    }

    private static JsonObject first(JsonObject data, String section) {
        return data.getJsonObject("sections").getJsonArray(section).getJsonObject(0);
    }
}
