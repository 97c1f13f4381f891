package org.conferral.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.audit.Disclosures;
import org.conferral.status.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The states a person reads of in an archive are held against the enumerations the portal keeps: a new one has to be given words. */
class ArchiveValuesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/conferral/portal/messages");
    private static final Map<String, Set<String>> KEPT = new TreeMap<>();

    @BeforeAll
    static void what_the_portal_keeps() throws ReflectiveOperationException {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.conferral.portal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Table.class))
                        .map(type -> type.reflect())
                        .forEach(entity ->
                                enumerations(entity.getAnnotation(Table.class).name(), entity));
        Set<String> standings = Stream.of(
                        Standing.GOOD,
                        new Standing.Suspended("why", Instant.EPOCH),
                        new Standing.Revoked("why", Instant.EPOCH))
                .map(Standing::text)
                .collect(Collectors.toSet());
        assertThat(standings).hasSameSizeAs(Standing.class.getPermittedSubclasses());
        KEPT.put("records.standing", standings);
        KEPT.put("parts.standing", standings);
        KEPT.put("wishes.state", names(ErasureState.class));
        KEPT.put("wallets.outcome", walletEvents());
    }

    private static void enumerations(String table, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Embedded.class)) {
                enumerations(table, field.getType());
            } else if (field.getType().isEnum()) {
                PersonalTables.OWN.stream()
                        .filter(own -> own.name().equals(table) && own.shown().contains(column(field)))
                        .forEach(own -> KEPT.put(own.section() + "." + column(field), names(field.getType())));
            }
        }
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static Set<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> walletEvents() throws ReflectiveOperationException {
        Field events =
                Class.forName("org.conferral.portal.wallet.CredentialDesk").getDeclaredField("EVENTS");
        events.setAccessible(true);
        return ((Collection<?>) events.get(null)).stream().map(Object::toString).collect(Collectors.toSet());
    }

    @Test
    void the_columns_that_are_looked_up_are_those_the_portal_enumerates() {
        assertThat(ArchiveValues.STATES.entrySet().stream()
                        .flatMap(section -> section.getValue().stream().map(column -> section.getKey() + "." + column)))
                .containsExactlyInAnyOrderElementsOf(KEPT.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_fr", "_de", "_ar"})
    void every_state_has_words_in_every_language(String language) throws IOException {
        assertThat(worded("value.", language))
                .containsExactlyInAnyOrderElementsOf(KEPT.entrySet().stream()
                        .flatMap(column -> column.getValue().stream().map(value -> column.getKey() + "." + value))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_fr", "_de", "_ar"})
    void every_way_out_has_words_in_every_language(String language) throws IOException {
        assertThat(worded("told.", language)).containsAll(names(Disclosures.Channel.class));
    }

    private static List<String> worded(String start, String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(BUNDLES.resolve("mydata" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start) && !words.getProperty(key).isBlank())
                .map(key -> key.substring(start.length()))
                .toList();
    }
}
