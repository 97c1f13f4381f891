package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearingTest {

    private final Clearing clearing = new Clearing();
    private final Draft draft = Drafting.draft(Plans.transcript());

    @Test
    void the_first_of_a_shape_is_cleared_with_its_shape() {
        assertThat(cleared(draft).filled()).isPresent();
    }

    @Test
    void another_of_the_same_shape_is_cleared_by_its_values() {
        clearing.check(draft);
        assertThat(cleared(replaced("Zoë Müller", "Ada Lovelace")).filled()).isPresent();
    }

    @Test
    void a_date_without_zone_is_found_though_the_shape_is_known() {
        clearing.check(draft);
        assertThat(findings(replaced("2026-01-05T09:00:00Z", "2026-01-05T09:00:00")))
                .extracting(LintFinding::code)
                .contains(LintFinding.Code.DATE_WITHOUT_ZONE);
    }

    @Test
    void a_sign_that_turns_the_writing_is_found_though_the_shape_is_known() {
        clearing.check(draft);
        assertThat(findings(replaced("Zoë Müller", "Zoë \u202eMüller")))
                .extracting(LintFinding::code)
                .contains(LintFinding.Code.TEXT_UNSAFE);
    }

    @Test
    void an_id_used_twice_is_found_though_the_shape_is_known() {
        clearing.check(draft);
        JsonObject document = draft.document();
        String outer = document.getString("id");
        String nested = document.getJsonObject("credentialSubject")
                .getJsonArray("verifiableCredential")
                .getJsonObject(0)
                .getString("id");
        assertThat(findings(replaced(nested, outer)))
                .extracting(LintFinding::code)
                .contains(LintFinding.Code.ID_REPEATED);
    }

    @Test
    void a_status_place_that_is_none_is_found_though_the_shape_is_known() {
        clearing.check(draft);
        assertThat(findings(replaced("\"94567\"", "\"-1\"")))
                .extracting(LintFinding::code)
                .contains(LintFinding.Code.STATUS_WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "2026-01-05T09:00:00Z";        "2036-01-05T09:00:00Z";   DATES_REVERSED
            "2030-01-01T00:00:00Z";        "2026-01-05T09:00:00Z";   DATES_REVERSED
            "Official transcript";         " ";                      VALUE_EMPTY
            "2025 Fall";                   "\u202e";                TEXT_UNSAFE
            /status/1"                   ; /status/1 "             ; STATUS_WRONG
            """)
    void a_bad_value_is_found_though_the_shape_is_known(String what, String by, LintFinding.Code code) {
        Draft ending = Drafting.draft(Plans.expiring(Instant.parse("2030-01-01T00:00:00Z")));
        clearing.check(ending);
        Draft bad = Draft.of(ending.toString().replace(what, by).getBytes(StandardCharsets.UTF_8));

        assertThat(findings(bad)).extracting(LintFinding::code).contains(code);
    }

    @Test
    void names_written_with_escapes_are_signed_by_their_shape_all_the_same() {
        clearing.check(draft);
        assertThat(cleared(replaced("Zoë Müller", "Zoë \\\"Z\\\" M\\u00fcller")).filled())
                .isPresent();
    }

    @Test
    void shapes_that_are_never_used_again_are_not_learned_for_ever() {
        long compiled = IntStream.range(0, 100)
                .mapToObj(i -> cleared(extended(i)))
                .filter(cleared -> cleared.filled().isPresent())
                .count();
        assertThat(compiled).isBetween(1L, 99L);
    }

    /** Another issuer's name is another shape. */
    private Draft extended(int number) {
        return replaced("Example University", "Example University " + number);
    }

    private Draft replaced(String what, String by) {
        return Draft.of(draft.toString().replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    private Cleared cleared(Draft other) {
        return clearing.check(other).fold(cleared -> cleared, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    private List<LintFinding> findings(Draft other) {
        return clearing.check(other).fold(cleared -> List.of(), Refused::findings);
    }
}
