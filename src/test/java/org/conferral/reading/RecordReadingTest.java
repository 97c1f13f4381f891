package org.conferral.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordReadingTest {

    private static final Function<Instant, String> DAY =
            instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().toString();

    private static final String CALCULUS = """
            {"type": ["VerifiableCredential", "AchievementCredential"], "name": "Calculus I",
             "issuer": {"id": "did:web:x", "name": "Northfield College"},
             "validFrom": "2026-06-01T00:00:00Z", "awardedDate": "2026-05-29T23:30:00-02:00",
             "credentialSubject": {"type": ["AchievementSubject"], "term": "Spring 2026", "creditsEarned": 4.0,
               "result": [{"resultDescription": "urn:grade", "value": "A-"},
                          {"resultDescription": "urn:level", "achievedLevel": "urn:mastered"},
                          {"status": "InProgress"}],
               "achievement": {"name": "Calculus I", "achievementType": "LearningProgram", "humanCode": "MATH-101",
                 "description": "Limits and derivatives.", "criteria": {"narrative": "Pass the final."},
                 "resultDescription": [{"id": "urn:grade", "name": "Final grade"},
                   {"id": "urn:level", "name": "Level", "rubricCriterionLevel": [{"id": "urn:mastered", "name": "Mastered"}]}],
                 "alignment": [{"targetName": "Differentiation", "targetUrl": "https://skills.example/1"},
                               {"targetName": "Trick", "targetUrl": "javascript:alert(1)"}]}}}
            """;

    private static final String RECORD = """
            {"id": "urn:uuid:1", "type": ["VerifiableCredential", "ClrCredential"], "name": "Transcript",
             "issuer": {"id": "did:web:x", "name": "Northfield College", "url": "https://northfield.example"},
             "validFrom": "2026-06-01T00:00:00Z",
             "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": [%s, %s, {
               "validFrom": "not a date",
               "credentialSubject": {"achievement": {"name": "Welding", "achievementType": "ext:Bootcamp"}}}]}}
            """.formatted(CALCULUS, CALCULUS);

    @Test
    void reads_who_says_what_and_since_when() {
        RecordReading record = read(RECORD);

        assertThat(record.name()).isEqualTo("Transcript");
        assertThat(record.issuer()).isEqualTo("Northfield College");
        assertThat(record.issuedOn()).isEqualTo("2026-06-01");
        assertThat(record.expiring()).isFalse();
    }

    @Test
    void gathers_achievements_by_term_and_adds_their_credits() {
        assertThat(read(RECORD).terms())
                .extracting(
                        TermReading::name,
                        TermReading::totalCredits,
                        term -> term.awards().size())
                .containsExactly(tuple("Spring 2026", "8", 2), tuple("", "", 1));
    }

    @Test
    void reads_an_achievement_with_date_credits_and_type_in_words() {
        AwardReading award = read(CALCULUS).awards().get(0);

        assertThat(award.awardedOn()).isEqualTo("2026-05-30");
        assertThat(award.credits()).isEqualTo("4");
        assertThat(award.type()).isEqualTo("Learning program");
        assertThat(award.code()).isEqualTo("MATH-101");
    }

    @Test
    void names_results_by_their_scale() {
        assertThat(read(CALCULUS).awards().get(0).results())
                .containsExactly(
                        new ResultReading("Final grade", "A-"),
                        new ResultReading("Level", "Mastered"),
                        new ResultReading("", "In progress"));
    }

    @Test
    void links_a_skill_only_to_the_web() {
        assertThat(read(CALCULUS).awards().get(0).skills())
                .extracting(SkillReading::linked)
                .containsExactly(true, false);
    }

    @Test
    void shows_only_pictures_that_ask_no_stranger() {
        assertThat(pictured("https://ours.example/images/1")).isTrue();
        assertThat(pictured("data:image/png;base64,AA==")).isTrue();
        assertThat(pictured("https://stranger.example/images/1")).isFalse();
        assertThat(pictured("javascript:alert(1)")).isFalse();
    }

    private static boolean pictured(String address) {
        String badge = """
                {"credentialSubject": {"achievement": {"name": "A", "image": {"id": "%s", "type": "Image"}}}}""".formatted(address);
        return read(badge).awards().get(0).picturedAt("https://ours.example");
    }

    @Test
    void tells_how_it_was_earned_and_links_evidence_only_to_the_web() {
        String told = CALCULUS.replace(
                        "\"term\":", "\"role\": \"Tutor\", \"source\": {\"name\": \"Hospital\"}, \"term\":")
                .replaceFirst(
                        "\\{",
                        "{\"evidence\": [{\"id\": \"https://a.example/1\"}, {\"id\": \"javascript:x\", \"narrative\": \"Words\"}],");
        CircumstancesReading how = read(told).awards().get(0).circumstances();

        assertThat(how.role()).isEqualTo("Tutor");
        assertThat(how.source()).isEqualTo("Hospital");
        assertThat(how.evidence())
                .containsExactly(
                        new EvidenceReading("", "https://a.example/1", ""),
                        new EvidenceReading("", "javascript:x", "Words"));
        assertThat(how.evidence()).extracting(EvidenceReading::linked).containsExactly(true, false);
    }

    @Test
    void tells_associations_by_the_names_of_both_ends() {
        RecordReading reading = read("""
                {"partial": true, "termsOfUse": [{"id": "https://a.example/terms"}, {"id": "javascript:x"}],
                 "credentialSubject": {"achievement": [{"id": "urn:d", "name": "Degree"}],
                  "verifiableCredential": [{"credentialSubject": {"achievement": {"id": "urn:c", "name": "Course"}}}],
                  "association": [{"associationType": "isPartOf", "sourceId": "urn:c", "targetId": "urn:d"},
                                  {"associationType": "isPartOf", "sourceId": "urn:c", "targetId": "urn:nobody"}]}}
                """);
        assertThat(reading.associations()).containsExactly(new AssociationReading("Course", "isPartOf", "Degree"));
        assertThat(reading.partial()).isTrue();
        assertThat(reading.termsOfUse()).containsExactly("https://a.example/terms");
    }

    @Test
    void a_single_badge_is_a_record_of_one() {
        assertThat(read(CALCULUS).single()).isTrue();
        assertThat(read(RECORD).single()).isFalse();
    }

    @Test
    void leaves_out_what_the_document_does_not_say() {
        AwardReading welding = read(RECORD).awards().get(2);

        assertThat(welding.type()).isEqualTo("Bootcamp");
        assertThat(welding.awardedOn()).isEmpty();
        assertThat(welding.withCriteria()).isFalse();
        assertThat(welding.picturedAt("https://ours.example")).isFalse();
        assertThat(read("{}").awards()).isEmpty();
    }

    private static RecordReading read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject credential = reader.readObject();
            return RecordReading.of(credential, DAY);
        }
    }
}
