package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.credential.AchievementType;
import org.conferral.credential.AlignmentTargetType;
import org.conferral.credential.ResultType;
import org.conferral.roster.RosterField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.conferral.portal.messages.catalog");
    private static final ResourceBundle RECORD = ResourceBundle.getBundle("org.conferral.portal.messages.record");

    @Test
    void every_term_of_the_vocabularies_has_words() {
        assertThat(AchievementType.known()).allMatch(term -> RECORD.containsKey("type." + term));
        assertThat(ResultType.known()).allMatch(term -> TEXTS.containsKey("resultType." + term));
        assertThat(AlignmentTargetType.known())
                .allMatch(term -> TEXTS.containsKey("targetType." + term.replace(':', '.')));
        assertThat(RosterField.values()).allMatch(field -> TEXTS.containsKey("field." + field.key()));
    }

    @Test
    void every_problem_and_refusal_has_words() throws IOException {
        Pattern code = Pattern.compile("\"((?:achievement|template|catalog)(?:\\.[a-zA-Z]+)+)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/conferral/portal/catalog"))) {
            List<String> codes = sources.flatMap(CatalogTextsTest::lines)
                    .flatMap(line -> code.matcher(line).results().map(match -> match.group(1)))
                    .distinct()
                    .filter(found -> !found.equals("achievement.code"))
                    .toList();
            assertThat(codes).hasSizeGreaterThan(30).allMatch(TEXTS::containsKey);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/name, achievement:name",
        "/criteria/id, achievement:criteriaId",
        "/alignment/0/targetUrl, achievement:alignment:0:targetUrl",
        "/columns, achievement:columns"
    })
    void a_pointer_leads_to_its_input(String pointer, String input) {
        assertThat(ProblemMessages.place("achievement", pointer)).isEqualTo(input);
    }

    @Test
    void a_problem_of_the_whole_entry_belongs_to_no_input() {
        assertThat(ProblemMessages.place("achievement", "")).isNull();
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
