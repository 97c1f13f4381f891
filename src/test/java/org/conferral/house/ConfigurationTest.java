package org.conferral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/configuration.md tells is what the portal reads, no more and no less. */
class ConfigurationTest {

    private static final Pattern TOLD = Pattern.compile("^\\| `(CONFERRAL_[A-Z0-9_]+)`", Pattern.MULTILINE);
    private static final Pattern TOLD_SECRET = Pattern.compile("^\\| `(CONFERRAL_[A-Z0-9_]+)` \\*", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("\"(CONFERRAL_[A-Z0-9_]+)\"");
    private static final Pattern PROPERTY =
            Pattern.compile("(?:\\b(?:values\\.\\w+|text)\\(\"|MPCONFIG=)(conferral\\.[a-z0-9.]+)");

    @Test
    void every_setting_that_is_read_is_told_and_the_other_way_round() throws IOException {
        assertThat(found(TOLD, document())).isEqualTo(read(sources()));
    }

    @Test
    void the_secrets_that_files_may_hold_are_marked() throws IOException {
        String reading = Files.readString(Path.of("src/main/java/org/conferral/launcher/EnvironmentReading.java"));
        String secrets =
                reading.substring(reading.indexOf("SECRETS ="), reading.indexOf(";", reading.indexOf("SECRETS =")));

        assertThat(found(TOLD_SECRET, document())).isEqualTo(found(VARIABLE, secrets));
    }

    @Test
    void these_rules_bite() {
        assertThat(
                        read(
                                "values.text(\"conferral.new.setting\") env.get(\"CONFERRAL_OTHER\") ${MPCONFIG=conferral.db.url:x}"))
                .containsExactly("CONFERRAL_DB_URL", "CONFERRAL_NEW_SETTING", "CONFERRAL_OTHER");
        assertThat(found(TOLD, "| `CONFERRAL_X` * | none | |\n| `CONFERRAL_Y` | none | |"))
                .containsExactly("CONFERRAL_X", "CONFERRAL_Y");
    }

    /** The class of the data source follows from the address; nobody sets it. */
    private static Set<String> read(String source) {
        Set<String> names = found(VARIABLE, source);
        found(PROPERTY, source)
                .forEach(property -> names.add(property.toUpperCase(Locale.ROOT).replace('.', '_')));
        names.remove("CONFERRAL_DB_CLASS");
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/configuration.md"));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
