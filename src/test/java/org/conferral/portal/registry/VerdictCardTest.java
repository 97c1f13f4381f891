package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.verify.Code;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Finding;
import org.conferral.verify.Outcome;
import org.conferral.verify.Severity;
import org.conferral.verify.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictCardTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final CredentialFacts FACTS = new CredentialFacts(
            Optional.empty(),
            List.of(),
            Optional.of("Transcript"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @EnumSource(Code.class)
    void there_are_words_for_every_finding(Code code) {
        CheckLine line = CheckLine.of(new Finding(Severity.GOOD, code, "", List.of("a", "b", "c")));

        assertThat(line.sentence()).doesNotContain("???").doesNotContain("{").endsWith(".");
        assertThat(line.topic()).doesNotContain("???");
        assertThat(line.word()).isEqualTo("Passed");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void there_are_words_for_every_verdict(Outcome outcome) {
        VerdictCard card = card(outcome);

        assertThat(card.headline()).doesNotContain("???").endsWith(".");
        assertThat(card.meaning()).doesNotContain("???").endsWith(".");
    }

    @Test
    void tampered_revoked_and_expired_read_differently() {
        assertThat(Stream.of(Outcome.TAMPERED, Outcome.REVOKED, Outcome.EXPIRED).map(o -> card(o).headline()))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_a_valid_record_is_green_and_an_unknown_issuer_is_no_error() {
        assertThat(Stream.of(Outcome.values())
                        .filter(outcome -> card(outcome).tone().equals("good")))
                .containsExactly(Outcome.VALID);
        assertThat(card(Outcome.UNVERIFIABLE).tone()).isEqualTo("warn");
        assertThat(card(Outcome.TAMPERED).tone()).isEqualTo("bad");
    }

    @Test
    void the_summary_counts_what_passed_inside() {
        Verdict inner = verdict(Outcome.VALID, List.of());
        Verdict bad = verdict(Outcome.TAMPERED, List.of());

        VerdictCard card = VerdictCard.of(
                new Verdict(Outcome.TAMPERED, Optional.of(FACTS), List.of(), List.of(inner, inner, bad)), NOON);

        assertThat(card.nestedSummary())
                .isEqualTo("3 achievements are bundled in it, each with its own signature; 2 passed every check.");
        assertThat(card.bundles()).isTrue();
    }

    @Test
    void a_presentation_is_summed_up_in_its_own_words() {
        Verdict inner = verdict(Outcome.VALID, List.of());

        assertThat(VerdictCard.of(verdict(Outcome.VALID, List.of(inner)), NOON).nestedSummary())
                .isEqualTo("One record is shown; one passed every check.");
    }

    @Test
    void what_went_well_inside_is_told_once_and_what_did_not_is_told_by_name() {
        Finding good = new Finding(Severity.GOOD, Code.NESTED_GOOD, "/0", List.of("Calculus"));
        Finding bad = new Finding(Severity.ERROR, Code.NESTED_TAMPERED, "/1", List.of("Chemistry"));

        VerdictCard card =
                VerdictCard.of(new Verdict(Outcome.TAMPERED, Optional.empty(), List.of(good, bad), List.of()), NOON);

        assertThat(card.checks())
                .singleElement()
                .satisfies(line -> assertThat(line.sentence()).isEqualTo("Chemistry: changed after signing."));
    }

    @Test
    void a_record_without_a_proven_signature_is_not_said_to_be_issued_by_anyone() {
        assertThat(card(Outcome.REVOKED).issuerLabel()).isEqualTo("Issued by");
        assertThat(card(Outcome.TAMPERED).issuerLabel()).isEqualTo("Names as its issuer");
        assertThat(card(Outcome.UNVERIFIABLE).issuerLabel()).isEqualTo("Names as its issuer");
    }

    @Test
    void a_machine_reads_the_same_verdict() {
        Verdict verdict = new Verdict(
                Outcome.TAMPERED,
                Optional.empty(),
                List.of(new Finding(Severity.ERROR, Code.PROOF_BROKEN, "/proof/0", List.of())),
                List.of());

        assertThat(VerdictJson.of(verdict).toString())
                .contains(
                        "\"outcome\":\"TAMPERED\"",
                        "\"code\":\"proof-broken\"",
                        "\"severity\":\"error\"",
                        "\"pointer\":\"/proof/0\"",
                        "\"nested\":[]");
    }

    private static VerdictCard card(Outcome outcome) {
        return VerdictCard.of(verdict(outcome, List.of()), NOON);
    }

    private static Verdict verdict(Outcome outcome, List<Verdict> nested) {
        return new Verdict(outcome, Optional.empty(), List.of(), nested);
    }
}
