package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.credential.HashedIdentity;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private final JsonObject transcript = Drafting.draft(Plans.transcript()).document();

    @Test
    void the_same_plan_gives_the_same_draft() {
        assertThat(Drafting.draft(Plans.transcript()).document()).hasToString(transcript.toString());
    }

    @Test
    void the_learner_is_named_in_the_title_and_hashed_in_the_subject() {
        assertThat(transcript.getString("name")).isEqualTo("Transcript of Records – Zoë Müller");
        JsonObject identity = (JsonObject) transcript.getValue("/credentialSubject/identifier/0");
        assertThat(HashedIdentity.fromJson(identity).matches("zoë.müller@example.edu"))
                .isTrue();
        assertThat(identity.toString()).doesNotContain("@");
    }

    @Test
    void every_credential_has_a_status_place_of_its_own() {
        assertThat(transcript.getJsonObject("credentialStatus").getString("statusListIndex"))
                .isEqualTo("94567");
        assertThat(bundle())
                .extracting(nested -> nested.getJsonObject("credentialStatus").getString("statusListIndex"))
                .containsExactly("94568", "94569");
    }

    @Test
    void the_learner_is_hashed_with_another_salt_in_every_credential() {
        assertThat(bundle())
                .extracting(
                        nested -> ((JsonString) nested.getValue("/credentialSubject/identifier/0/salt")).getString())
                .doesNotContain(((JsonString) transcript.getValue("/credentialSubject/identifier/0/salt")).getString())
                .doesNotHaveDuplicates();
    }

    @Test
    void bundled_credentials_have_different_identifiers() {
        assertThat(bundle().stream().map(nested -> nested.getString("id")))
                .doesNotHaveDuplicates()
                .allMatch(id ->
                        id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void a_grade_points_to_a_description_inside_its_achievement() {
        JsonObject nested = bundle().get(0);
        JsonString link = (JsonString) nested.getValue("/credentialSubject/result/0/resultDescription");
        JsonObject description = (JsonObject) nested.getValue("/credentialSubject/achievement/resultDescription/0");
        assertThat(link.getString()).endsWith("MATH-101#grade").isEqualTo(description.getString("id"));
        assertThat(description.getString("resultType")).isEqualTo("LetterGrade");
    }

    @Test
    void an_achievement_awarded_twice_reads_the_same_when_only_one_award_has_a_grade() {
        Award plain = Award.of(Plans.achievement("MATH-101"));
        Award graded = Plans.graded("MATH-101", "A", "4.5");
        assertThat(Lint.check(Drafting.draft(Plans.plan(List.of(plain, graded), false))))
                .isInstanceOf(Cleared.class);
    }

    @Test
    void a_badge_is_a_single_open_badge_credential() {
        JsonObject badge = Drafting.draft(Plans.badge()).document();
        assertThat(badge.getJsonArray("type")).hasToString("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
        assertThat(Lint.check(Draft.of(badge))).isInstanceOf(Cleared.class);
    }

    @Test
    void records_keep_to_the_published_schema() {
        assumeTrue(OfficialSchemas.folder().isPresent(), "no copy of the published schemas beside this checkout");
        assertThat(OfficialSchemas.complaints("clr/clr_v2p0_clrcredential_schema.json", transcript))
                .isEmpty();
    }

    @Test
    void badges_keep_to_the_published_schema() {
        assumeTrue(OfficialSchemas.folder().isPresent(), "no copy of the published schemas beside this checkout");
        JsonObject badge = Drafting.draft(Plans.badge()).document();
        assertThat(OfficialSchemas.complaints("open-badges/ob_v3p0_achievementcredential_schema.json", badge))
                .isEmpty();
    }

    private List<JsonObject> bundle() {
        return transcript.getJsonObject("credentialSubject").getJsonArray("verifiableCredential").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}
