package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Endorsed;
import org.conferral.issuance.Plans;
import org.conferral.portal.catalog.CatalogProblem;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KnownIssuers;
import org.conferral.verify.Verdict;
import org.conferral.verify.Verification;
import org.junit.jupiter.api.Test;

class OfferedEndorsementTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ABOUT = Plans.achievement("WELD-2").id();

    private final JsonObject unsigned = Endorsed.unsigned(ABOUT);

    @Test
    void a_genuine_endorsement_of_the_achievement_is_kept() {
        assertThat(problems(Endorsed.word(ABOUT))).isEmpty();
    }

    @Test
    void one_whose_issuer_is_not_known_is_kept() {
        JsonObject stranger = replaced(unsigned, "/issuer/id", "did:web:welding.example.org");
        JsonObject word = Endorsed.sealed(stranger, "did:web:welding.example.org");
        assertThat(codes(verdict(word))).contains("issuer-unknown");
        assertThat(problems(word)).isEmpty();
    }

    @Test
    void one_that_was_changed_is_refused_in_the_words_of_the_check() {
        JsonObject changed = replaced(Endorsed.word(ABOUT), "/credentialSubject/endorsementComment", "The very best.");
        assertThat(problems(changed))
                .singleElement()
                .satisfies(problem -> assertThat(problem.given()).startsWith("The signature does not fit"));
    }

    @Test
    void one_without_a_signature_is_refused() {
        assertThat(problems(unsigned))
                .extracting(CatalogProblem::code)
                .containsExactly("achievement.endorsement.checked");
    }

    @Test
    void one_that_has_expired_is_refused() {
        JsonObject expired = Json.createObjectBuilder(unsigned)
                .add("validUntil", "2026-02-01T00:00:00Z")
                .build();
        assertThat(problems(Endorsed.sealed(expired)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.given()).contains("has passed"));
    }

    @Test
    void one_of_something_else_is_refused() {
        assertThat(problems(Endorsed.word("urn:uuid:01900000-0000-7000-8000-00000000ffff")))
                .extracting(CatalogProblem::code)
                .containsExactly("achievement.endorsement.subject");
    }

    @Test
    void another_kind_of_credential_is_refused() {
        JsonObject other = replaced(unsigned, "/type/1", "AchievementCredential");
        assertThat(problems(Endorsed.sealed(other)))
                .extracting(CatalogProblem::code)
                .contains("achievement.endorsement.kind");
    }

    @Test
    void one_with_another_edition_of_the_vocabulary_cannot_stand_inside_a_record() {
        JsonObject older =
                replaced(unsigned, "/@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json");
        assertThat(new OfferedEndorsement(older, List.of(), ABOUT).problems())
                .extracting(CatalogProblem::code)
                .containsExactly("achievement.endorsement.edition");
    }

    private static List<CatalogProblem> problems(JsonObject endorsement) {
        return OfferedEndorsement.of(verdict(endorsement), ABOUT).problems();
    }

    private static Verdict verdict(JsonObject endorsement) {
        return new Verification(
                        new KnownIssuers(method -> new KeyAnswer.Unknown("nobody issues here")),
                        list -> Optional.empty())
                .verify(endorsement.toString().getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream().map(CheckLine::code).toList();
    }

    private static JsonObject replaced(JsonObject document, String pointer, String value) {
        return Json.createPatchBuilder().replace(pointer, value).build().apply(document);
    }
}
