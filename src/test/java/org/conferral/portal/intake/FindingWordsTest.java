package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.conferral.roster.Code;
import org.conferral.roster.FileCode;
import org.conferral.roster.Question;
import org.conferral.roster.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {

    static Stream<String> codes() {
        Stream<String> rows = Stream.of(Code.values()).map(Code::key);
        Stream<String> files = Stream.of(FileCode.values()).map(FileCode::key);
        return Stream.concat(Stream.of("file-encoding-guessed"), Stream.concat(rows, files));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_finding_says_what_is_wrong_and_what_to_do(String code) {
        FindingLine line = line(code, "3", "7");
        assertThat(line.message()).doesNotContain("???").doesNotContain("{").matches(".*[.?]");
        assertThat(line.repair()).doesNotContain("???").doesNotContain("{").matches(".*[.?]");
    }

    @Test
    void a_code_that_resembles_a_known_one_is_suggested() {
        assertThat(line("achievement-unknown", "MATH-101").message()).contains("MATH-101");
        assertThat(line("achievement-unknown", "").message()).doesNotContain("meant");
    }

    @Test
    void days_that_may_have_changed_places_are_written_out() {
        assertThat(line("days-turned", "2001-04-03", "2001-03-04", "12").message())
                .contains("in 12 cells under “Email”")
                .contains("3 April 2001 may have been 4 March 2001");
    }

    @Test
    void a_refused_file_is_called_by_its_name() {
        assertThat(new FindingLine(Severity.ERROR, "file-no-rows", "", 0, "", "", "june.xlsx", List.of(), "").message())
                .contains("june.xlsx");
    }

    @Test
    void every_question_has_words() {
        for (Question.Kind kind : Question.Kind.values()) {
            assertThat(new QuestionView(kind, "learner.email", List.of("A"), List.of("B")).message())
                    .doesNotContain("???");
        }
    }

    @Test
    void a_finding_of_the_whole_row_names_no_cell() {
        assertThat(new FindingLine(Severity.ERROR, "replaced-by-later-row", "S", 4, "", "", "", List.of("9"), "")
                        .cell())
                .isEmpty();
    }

    private static FindingLine line(String code, String... arguments) {
        return new FindingLine(Severity.ERROR, code, "Roster", 2, "Email", "D", "seen", List.of(arguments), "");
    }
}
