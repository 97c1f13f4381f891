package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.reading.RecordReading;
import org.junit.jupiter.api.Test;

class OwnRecordsTest {

    private static final String BADGE = """
            {"name": "%s", "credentialSubject": {"creditsEarned": %s, "achievement": {"name": "%s",
             "alignment": [{"targetName": "%s", "targetFramework": "Trades"}]}}}""";

    @Test
    void the_newest_year_comes_first_and_credits_and_skills_are_added_up() {
        OwnRecords all = OwnRecords.of(List.of(
                record("2026-01-02T00:00:00Z", true, true, "Welding II", "2.5", "Welding"),
                record("2024-06-01T00:00:00Z", true, true, "Welding I", "3", "welding"),
                record("2026-12-31T23:59:59Z", true, true, "Safety", "0.50", "Safety")));

        assertThat(all.years()).extracting(OwnRecords.Year::year).containsExactly(2026, 2024);
        assertThat(all.count()).isEqualTo(3);
        assertThat(all.credits()).isEqualTo("6");
        assertThat(all.skills())
                .containsExactly(
                        new OwnRecords.Skill("Safety", "Trades", List.of("Safety")),
                        new OwnRecords.Skill("Welding", "Trades", List.of("Welding II", "Welding I")));
    }

    @Test
    void what_was_withdrawn_or_may_be_of_somebody_else_is_listed_and_not_counted() {
        OwnRecords all = OwnRecords.of(List.of(
                record("2026-01-02T00:00:00Z", false, true, "Welding II", "2", "Welding"),
                record("2026-01-03T00:00:00Z", true, false, "Baking", "4", "Baking")));

        assertThat(all.count()).isEqualTo(2);
        assertThat(all.credits()).isEmpty();
        assertThat(all.skills()).isEmpty();
    }

    @Test
    void two_are_one_person_only_by_a_fact_that_is_known_of_both() {
        KnownFacts ada = facts("1990-01-01", "S-1");

        assertThat(ada.areOfOne(facts("1990-01-01", null))).isTrue();
        assertThat(ada.areOfOne(facts(null, "s 1"))).isTrue();
        assertThat(ada.areOfOne(facts("1991-01-01", "S-2"))).isFalse();
        assertThat(facts(null, null).areOfOne(facts(null, null))).isFalse();
        assertThat(facts("1990-01-01", null).areOfOne(facts(null, "S-1"))).isFalse();
    }

    private static KnownFacts facts(String born, String number) {
        return new KnownFacts(Optional.ofNullable(born).map(LocalDate::parse), Optional.ofNullable(number));
    }

    private static OwnRecord record(
            String at, boolean standing, boolean sure, String name, String credits, String skill) {
        JsonObject json = Json.createReader(new StringReader(BADGE.formatted(name, credits, name, skill)))
                .readObject();
        return new OwnRecord(name, RecordReading.of(json, Instant::toString), Instant.parse(at), standing, false, sure);
    }
}
