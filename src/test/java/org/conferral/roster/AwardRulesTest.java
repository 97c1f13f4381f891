package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row tells about an award is understood, or refused with its reason. */
class AwardRulesTest {

    private static final ValueRules RULES = new ValueRules(
            new RosterPlan(
                    RosterLayout.ROW_PER_LEARNER,
                    List.of(),
                    Set.of(),
                    Map.of("result.level", Set.of("Mastered", "Not yet there"))),
            Map.of("award.validUntil", DateOrder.YMD),
            new DateRule(LocalDate.of(2026, 1, 5), FileFacts.USUAL_DAY_ZERO));

    private final List<RowProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "result.level, MASTERED, Mastered",
        "evidence, https://a.example/portfolio?x=1, https://a.example/portfolio?x=1",
        "evidence.2, A speech before the council, A speech before the council",
        "award.validUntil, 2030-06-30, 2030-06-30",
        "award.licenseNumber, 0007, 0007"
    })
    void is_understood(String field, String text, String understood) {
        assertThat(read(field, text)).contains(understood);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "result.level, Heroic, LEVEL_UNKNOWN",
        "evidence, https://, LINK_MALFORMED",
        "evidence, www.example.edu/me, LINK_MALFORMED",
        "award.validUntil, 2025-12-31, VALID_UNTIL_PAST"
    })
    void is_refused(String field, String text, Code code) {
        assertThat(read(field, text)).isEmpty();
        assertThat(problems).extracting(RowProblem::code).containsExactly(code);
    }

    private Optional<String> read(String field, String text) {
        return RULES.read(field, new CellReading(CellAddress.row("Sheet", 2), Cell.text(text), problems));
    }
}
