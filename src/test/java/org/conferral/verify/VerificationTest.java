package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.conferral.issuance.Plans;
import org.conferral.status.StatusPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    private static final String BUNDLE = "/credentialSubject/verifiableCredential";

    private final SmallWorld world = new SmallWorld();
    private final JsonObject record = world.issued(Plans.transcript());

    @Test
    void a_record_in_force_is_valid_with_everything_bundled_in_it() {
        Verdict verdict = world.verdict(record);
        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings()).extracting(Finding::severity).containsOnly(Severity.GOOD);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.VALID, Outcome.VALID);
    }

    @Test
    void a_badge_is_valid() {
        assertThat(world.verdict(world.issued(Plans.badge())).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void the_verdict_tells_what_the_record_says_about_itself() {
        CredentialFacts facts = world.verdict(record).credential().orElseThrow();
        assertThat(facts.name()).contains("Transcript of Records – Zoë Müller");
        assertThat(facts.issuerName()).contains("Example University");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            /name;                                                                               "Better record"
            /validFrom;                                                                          "2025-01-05T09:00:00Z"
            /credentialSubject/identifier/0/salt;                                                "00"
            /credentialSubject/verifiableCredential/0/credentialSubject/result/0/value;          "A+"
            /credentialSubject/verifiableCredential/0/credentialSubject/term;                    "2024 Fall"
            /credentialSubject/verifiableCredential/1/credentialSubject/creditsEarned;           30
            /credentialSubject/verifiableCredential/1/credentialSubject/achievement/name;        "Doctor"
            """)
    void a_changed_value_is_tampering(String pointer, String value) {
        JsonObject step = read("{\"op\":\"replace\",\"path\":\"" + pointer + "\",\"value\":" + value + "}");
        JsonObject changed =
                Json.createPatch(Json.createArrayBuilder().add(step).build()).apply(record);
        assertThat(world.verdict(changed).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void results_swapped_between_bundled_credentials_are_tampering() {
        String first = BUNDLE + "/0/credentialSubject/result";
        String second = BUNDLE + "/1/credentialSubject/result";
        JsonObject swapped = Json.createPatchBuilder()
                .replace(first, at(second))
                .replace(second, at(first))
                .build()
                .apply(record);
        Verdict verdict = world.verdict(swapped);
        assertThat(verdict.outcome()).isEqualTo(Outcome.TAMPERED);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.TAMPERED, Outcome.TAMPERED);
    }

    @Test
    void a_bundled_credential_left_out_is_tampering() {
        JsonObject fewer =
                Json.createPatchBuilder().remove(BUNDLE + "/1").build().apply(record);
        assertThat(world.verdict(fewer).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void an_undefined_addition_is_tampering_because_no_proof_covers_it() {
        JsonObject more = Json.createPatchBuilder()
                .add("/honours", "summa cum laude")
                .build()
                .apply(record);
        assertThat(world.verdict(more).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    /** The same statement under another name: readers who know the names would miss it, and the proof would still fit. */
    @ParameterizedTest
    @CsvSource({
        "credentialStatus, https://www.w3.org/2018/credentials#credentialStatus",
        "credentialStatus, sec:credentialStatus"
    })
    void a_word_hidden_behind_its_full_address_is_tampering(String word, String address) {
        JsonObject hidden = Json.createObjectBuilder(record)
                .add(address, record.get(word))
                .remove(word)
                .build();
        assertThat(world.verdict(hidden).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void a_word_hidden_behind_a_name_of_ones_own_is_not_believed() {
        JsonObject hidden = Json.createPatchBuilder()
                .add(
                        "/@context/-",
                        Json.createObjectBuilder()
                                .add("state", "https://www.w3.org/2018/credentials#credentialStatus")
                                .build())
                .add("/state", record.get("credentialStatus"))
                .remove("/credentialStatus")
                .build()
                .apply(record);
        assertThat(world.verdict(hidden).outcome()).isEqualTo(Outcome.UNVERIFIABLE);
    }

    @Test
    void the_bit_of_a_record_revokes_it() {
        world.revoke(Plans.FIRST_PLACE);
        assertThat(world.verdict(record).outcome()).isEqualTo(Outcome.REVOKED);
    }

    @Test
    void a_bundled_credential_can_be_revoked_by_itself() {
        world.revoke(Plans.FIRST_PLACE + 2);
        Verdict verdict = world.verdict(record);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.VALID, Outcome.REVOKED);
        assertThat(codes(verdict)).contains(Code.STATUS_GOOD, Code.NESTED_REVOKED);
    }

    @Test
    void a_record_is_suspended_by_the_list_beside_the_one_it_names() {
        world.suspend(Plans.FIRST_PLACE);
        Verdict verdict = world.verdict(record);
        assertThat(verdict.outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(codes(verdict)).contains(Code.STATUS_SUSPENDED_HERE).doesNotContain(Code.STATUS_GOOD);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsOnly(Outcome.VALID);
    }

    @Test
    void one_who_does_not_know_of_the_list_beside_sees_nothing_of_a_suspension() {
        world.suspend(Plans.FIRST_PLACE);
        assertThat(world.strangersVerdict(record).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void a_bundled_credential_is_suspended_with_its_record() {
        world.suspend(Plans.FIRST_PLACE + 1);
        Verdict verdict = world.verdict(record);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.SUSPENDED, Outcome.VALID);
    }

    @Test
    void a_suspended_record_that_is_revoked_is_revoked() {
        world.suspend(Plans.FIRST_PLACE);
        world.revoke(Plans.FIRST_PLACE);
        assertThat(world.verdict(record).outcome()).isEqualTo(Outcome.REVOKED);
    }

    @Test
    void a_neighbouring_bit_revokes_nothing() {
        world.revoke(94_566);
        assertThat(world.verdict(record).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void what_a_withdrawn_key_signed_before_stays_valid_and_it_is_said() {
        world.keyWithdrawn(SmallWorld.ISSUED.plusSeconds(1));

        Verdict verdict = world.verdict(record);

        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.severity() != Severity.GOOD)
                .extracting(Finding::code)
                .containsExactly(Code.ISSUER_KEY_WITHDRAWN_LATER);
    }

    @Test
    void what_a_withdrawn_key_signed_afterwards_is_not_trusted() {
        world.keyWithdrawn(SmallWorld.ISSUED);

        Verdict verdict = world.verdict(record);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(verdict.findings()).extracting(Finding::code).contains(Code.ISSUER_KEY_WITHDRAWN);
    }

    @Test
    void a_record_that_was_altered_is_not_called_revoked() {
        world.revoke(94_567);
        JsonObject changed =
                Json.createPatchBuilder().replace("/name", "Better").build().apply(record);
        assertThat(world.verdict(changed).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void a_list_signed_by_somebody_else_proves_nothing() {
        world.listSignedBy(SmallWorld.key(4));
        Verdict verdict = world.verdict(record);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).contains(Code.STATUS_LIST_NOT_GENUINE);
    }

    @Test
    void an_outdated_list_proves_nothing() {
        world.listEnds(SmallWorld.NOW.minusSeconds(1));
        assertThat(codes(world.verdict(record))).contains(Code.STATUS_LIST_EXPIRED);
    }

    @Test
    void a_list_for_another_purpose_proves_nothing() {
        world.listIsFor(StatusPurpose.SUSPENSION);
        assertThat(codes(world.verdict(record))).contains(Code.STATUS_LIST_WRONG_PURPOSE);
    }

    @Test
    void a_record_is_expired_from_its_last_moment_on() {
        Instant end = SmallWorld.NOW.minus(Duration.ofDays(1));
        JsonObject expiring = world.issued(Plans.expiring(end));
        assertThat(world.verdict(expiring, end.minusSeconds(1)).outcome()).isEqualTo(Outcome.VALID);
        assertThat(world.verdict(expiring, end).outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void a_record_of_the_future_is_not_yet_valid() {
        assertThat(world.verdict(record, Plans.VALID_FROM.minusSeconds(1)).outcome())
                .isEqualTo(Outcome.NOT_YET_VALID);
    }

    @Test
    void an_unknown_issuer_is_a_fact_and_no_accusation() {
        JsonObject foreign = world.issued(Plans.transcript(), SmallWorld.key(9));
        Verdict verdict = world.verdict(foreign);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).contains(Code.ISSUER_UNKNOWN).doesNotContain(Code.PROOF_BROKEN);
    }

    @Test
    void a_record_without_proof_cannot_be_verified() {
        JsonObject bare = Json.createPatchBuilder().remove("/proof").build().apply(record);
        assertThat(codes(world.verdict(bare))).contains(Code.PROOF_MISSING);
    }

    @Test
    void an_unknown_context_is_never_fetched() {
        JsonObject odd = Json.createPatchBuilder()
                .add("/@context/-", "https://evil.example/c")
                .build()
                .apply(record);
        Verdict verdict = world.verdict(odd);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).contains(Code.CONTEXT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            DOCUMENT_NOT_JSON;           hello
            DOCUMENT_NOT_JSON;           [1,2]
            DOCUMENT_NOT_JSON;           {"a":1} {"b":2}
            DOCUMENT_REPEATS_A_NAME;     {"name":"A","name":"B"}
            DOCUMENT_NOT_A_CREDENTIAL;   {"@context":["https://www.w3.org/ns/credentials/v2"],"type":"Diploma"}
            """)
    void what_is_no_credential_is_unverifiable_with_the_reason(Code code, String document) {
        Verdict verdict = world.verification().verify(document.getBytes(StandardCharsets.UTF_8), SmallWorld.NOW);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).contains(code);
    }

    @Test
    void a_bottomless_document_is_refused_before_it_is_read() {
        String deep = "[".repeat(100_000);
        Verdict verdict = world.verification().verify(deep.getBytes(StandardCharsets.UTF_8), SmallWorld.NOW);
        assertThat(codes(verdict)).containsExactly(Code.DOCUMENT_TOO_DEEP);
    }

    @Test
    void an_oversized_document_is_refused_before_it_is_read() {
        Verdict verdict = world.verification().verify(new byte[StrictJson.LARGEST + 1], SmallWorld.NOW);
        assertThat(codes(verdict)).containsExactly(Code.DOCUMENT_TOO_LARGE);
    }

    private JsonValue at(String pointer) {
        return record.getValue(pointer);
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
