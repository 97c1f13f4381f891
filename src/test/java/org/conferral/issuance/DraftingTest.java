package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.HashedIdentity;
import org.conferral.credential.Profile;
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

    @Test
    void a_record_tells_of_an_award_whatever_is_known() {
        JsonObject record = told().document();
        assertThat(Lint.check(Draft.of(record)).fold(cleared -> List.of(), Refused::findings))
                .isEmpty();
        JsonObject award = nested(record, 0);
        assertThat(award.getString("validUntil")).isEqualTo("2030-06-30T23:59:59Z");
        assertThat(award.getValue("/evidence/0/id")).hasToString("\"https://files.example.edu/7\"");
        assertThat(award.getValue("/credentialSubject/role")).hasToString("\"Captain\"");
        assertThat(award.getValue("/credentialSubject/activityStartDate")).hasToString("\"2025-09-01T00:00:00Z\"");
        assertThat(award.getValue("/credentialSubject/source/name")).hasToString("\"Hospital\"");
        assertThat(award.getValue("/credentialSubject/result/0/achievedLevel"))
                .isEqualTo(
                        award.getValue("/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/1/id"));
    }

    @Test
    void a_record_tells_only_the_associations_that_concern_it_and_what_they_name() {
        JsonObject record = told().document();
        JsonObject subject = record.getJsonObject("credentialSubject");
        assertThat(record.getBoolean("partial")).isTrue();
        assertThat(record.getValue("/termsOfUse/0/id")).hasToString("\"https://records.example.edu/terms\"");
        assertThat(record.getValue("/refreshService/id"))
                .hasToString("\"https://records.example.edu/refresh/01900000-0000-7000-8000-000000000001\"");
        assertThat(subject.getJsonArray("association")).hasSize(1);
        assertThat(subject.getValue("/association/0/sourceId"))
                .isEqualTo(nested(record, 1).getValue("/credentialSubject/achievement/id"));
        assertThat(subject.getJsonArray("achievement")).hasSize(1);
    }

    @Test
    void a_record_counts_as_long_as_anything_in_it_when_nothing_was_ordered() {
        assertThat(told().document()).doesNotContainKey("validUntil");
        RecordPlan plan = Plans.plan(List.of(award()), false);
        assertThat(Drafting.draft(plan).document().getString("validUntil")).isEqualTo("2030-06-30T23:59:59Z");
    }

    @Test
    void what_is_told_keeps_to_the_published_schema() {
        assumeTrue(OfficialSchemas.folder().isPresent(), "no copy of the published schemas beside this checkout");
        assertThat(OfficialSchemas.complaints("clr/clr_v2p0_clrcredential_schema.json", told().document()))
                .isEmpty();
    }

    private static Draft told() {
        return Drafting.draft(Plans.plan(List.of(award(), Plans.graded("MATH-101", "A", "4.5")), Plans.stipulations()));
    }

    private static Award award() {
        Circumstances circumstances = new Circumstances(
                Optional.of("2025 Fall"),
                Optional.of("Captain"),
                Optional.of("Led a team of five."),
                Optional.of("L-7"),
                Optional.of(LocalDate.of(2025, 9, 1)),
                Optional.of(LocalDate.of(2025, 12, 12)),
                Optional.of(Profile.of("https://example.org/hospital", "Hospital", "https://example.org/")));
        return new Award(
                Plans.levelled(),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.of(LocalDate.of(2030, 6, 30)),
                Optional.empty(),
                Plans.levelReached(),
                Optional.empty(),
                List.of(Plans.evidence("https://files.example.edu/7", "Portfolio"), Plans.evidence("A speech.")),
                circumstances);
    }

    private static JsonObject nested(JsonObject record, int position) {
        return record.getJsonObject("credentialSubject")
                .getJsonArray("verifiableCredential")
                .getJsonObject(position);
    }

    private List<JsonObject> bundle() {
        return transcript.getJsonObject("credentialSubject").getJsonArray("verifiableCredential").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}
