package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.conferral.house.Conformance;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.KnownIssuers;
import org.conferral.proof.Multikey;
import org.conferral.proof.ProofException;
import org.conferral.proof.Standards;
import org.conferral.verify.Code;
import org.conferral.verify.Finding;
import org.conferral.verify.Outcome;
import org.conferral.verify.Verdict;
import org.conferral.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published samples, good and bad, each with the answer it deserves. */
@Conformance("1EdTech sample credentials, good and bad")
class OfficialSamplesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** Among people who know the issuers of the samples; these write their key behind their address. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            simple.json,                       VALID,         PROOF_GOOD
            simple-json.png,                   VALID,         PICTURE_READ
            simple-json.svg,                   VALID,         PICTURE_READ
            simple-did-web-method.json,        VALID,         PROOF_GOOD
            simple-context-alias.json,         VALID,         CONTEXTS_KNOWN
            endorsement-valid.json,            VALID,         STRUCTURE_GOOD
            simple-noproof.json,               UNVERIFIABLE,  PROOF_MISSING
            simple-err-context.json,           TAMPERED,      CONTEXT_ORDER
            simple-err-expired.json,           EXPIRED,       EXPIRED
            simple-err-issued.json,            NOT_YET_VALID, NOT_YET_VALID
            simple-err-issuer.json,            TAMPERED,      STRUCTURE_UNUSUAL
            simple-err-type.json,              TAMPERED,      STRUCTURE_UNUSUAL
            simple-err-evidence-type.json,     TAMPERED,      STRUCTURE_UNUSUAL
            simple-err-issuer-type.json,       TAMPERED,      STRUCTURE_UNUSUAL
            simple-err-issuer-otheridentifier-type.json,            TAMPERED, STRUCTURE_UNUSUAL
            simple-err-issuer-parentorg-type.json,                  TAMPERED, PROOF_BROKEN
            simple-err-credential-subject-type.json,                TAMPERED, STRUCTURE_UNUSUAL
            simple-err-credential-subject-identifier-type.json,     TAMPERED, STRUCTURE_UNUSUAL
            simple-err-credential-subject-profile-type.json,        TAMPERED, STRUCTURE_UNUSUAL
            simple-err-credential-subject-result-type.json,         TAMPERED, STRUCTURE_UNUSUAL
            simple-err-credential-subject-achievement-result-description-type.json, TAMPERED, STRUCTURE_UNUSUAL
            simple-err-proof-value.json,       TAMPERED,      PROOF_BROKEN
            simple-err-proof-method.json,                    UNVERIFIABLE, ISSUER_UNKNOWN
            simple-err-proof-method-no-scheme.json,          UNVERIFIABLE, ISSUER_UNKNOWN
            simple-err-proof-method-unknown-scheme.json,     UNVERIFIABLE, ISSUER_UNKNOWN
            simple-err-proof-method-unknown-did-method.json, UNVERIFIABLE, ISSUER_UNKNOWN
            endorsement-err-schema-status-refresh.json,      TAMPERED, PROOF_BROKEN
            simple_v1.json,                    VALID,         PROOF_GOOD
            """)
    void a_sample_gets_the_answer_it_deserves(String file, Outcome outcome, Code code) throws IOException {
        Verdict verdict = verdict(OfficialSamplesTest::written, file);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.findings()).extracting(Finding::code).contains(code);
    }

    @Test
    void among_strangers_a_good_sample_is_unchanged_and_its_issuer_unknown() throws IOException {
        Verdict verdict = verdict(new KnownIssuers(method -> new KeyAnswer.Unknown("nobody")), "simple.json");

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(verdict.findings())
                .extracting(Finding::code)
                .contains(Code.PROOF_FITS_ITS_KEY, Code.ISSUER_UNKNOWN)
                .doesNotContain(Code.PROOF_BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"ob20/basic-assertion.json", "ob20/assertion-with-endorsements.json", "ob20/simple-badge.png"})
    void an_older_badge_is_told_for_what_it_is(String file) throws IOException {
        byte[] badge = Files.readAllBytes(Standards.file("examples/" + file));
        Verdict verdict = verification(OfficialSamplesTest::written).verify(badge, NOON);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(verdict.findings()).extracting(Finding::code).contains(Code.OPEN_BADGE_2);
    }

    private static Verdict verdict(KeySource keys, String file) throws IOException {
        return verification(keys).verify(Files.readAllBytes(Standards.file("examples/ob30/" + file)), NOON);
    }

    private static Verification verification(KeySource keys) {
        return new Verification(keys, list -> Optional.empty());
    }

    private static KeyAnswer written(URI method) {
        String[] parts = method.toString().split("#", 2);
        try {
            return parts.length == 2
                    ? new KeyAnswer.Found(new Multikey(parts[1]), parts[0])
                    : new KeyAnswer.Unknown("no key is written there");
        } catch (ProofException notAKey) {
            return new KeyAnswer.Unknown(notAKey.detail());
        }
    }
}
