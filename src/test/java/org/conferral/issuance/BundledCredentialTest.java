package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledCredentialTest {

    private static final String BUNDLE = "/credentialSubject/verifiableCredential";

    @Test
    void each_has_its_number_its_achievement_and_a_place_of_its_own() {
        List<BundledCredential> inside = BundledCredential.in(bytes(transcript()));

        assertThat(inside).extracting(BundledCredential::part).containsExactly(1, 2);
        assertThat(inside)
                .extracting(BundledCredential::name)
                .containsExactly(
                        Plans.achievement("MATH-101").name(),
                        Plans.achievement("CHEM-210").name());
        assertThat(inside)
                .extracting(credential -> credential.place().orElseThrow().index())
                .containsExactly(Plans.FIRST_PLACE + 1, Plans.FIRST_PLACE + 2);
        assertThat(inside)
                .extracting(BundledCredential::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void one_that_shares_the_place_of_its_record_has_none_of_its_own() {
        JsonObject record = transcript();
        JsonObject sharing = Json.createPatchBuilder()
                .replace(BUNDLE + "/0/credentialStatus", record.getJsonObject("credentialStatus"))
                .remove(BUNDLE + "/1/credentialStatus")
                .build()
                .apply(record);

        assertThat(BundledCredential.in(bytes(sharing)))
                .extracting(BundledCredential::place)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void a_badge_bundles_nothing() {
        assertThat(BundledCredential.in(bytes(document(Plans.badge())))).isEmpty();
    }

    @Test
    void a_number_stays_what_it_is_when_something_odd_stands_between() {
        JsonObject odd =
                Json.createPatchBuilder().add(BUNDLE + "/0", "a token").build().apply(transcript());

        assertThat(BundledCredential.in(bytes(odd)))
                .extracting(BundledCredential::part)
                .containsExactly(2, 3);
    }

    private static JsonObject transcript() {
        return document(Plans.transcript());
    }

    private static JsonObject document(RecordPlan plan) {
        return Json.createReader(
                        new StringReader(new String(Drafting.draft(plan).bytes(), StandardCharsets.UTF_8)))
                .readObject();
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
