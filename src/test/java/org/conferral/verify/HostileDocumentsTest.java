package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.conferral.issuance.Plans;
import org.conferral.status.BitstringStatusList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made to harm a verifier ends in a finding. */
class HostileDocumentsTest {

    private static final String BUNDLE = "/credentialSubject/verifiableCredential";
    private static final String ACHIEVEMENT = BUNDLE + "/0/credentialSubject/achievement";

    private final SmallWorld world = new SmallWorld();
    private final JsonObject record = world.issued(Plans.transcript());

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void a_text_that_cannot_be_read_is_told_by_its_fault(Code code, String what, byte[] document) {
        Verdict verdict = world.verification().verify(document, SmallWorld.NOW);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).containsExactly(code);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text(Code.DOCUMENT_NOT_JSON, "nothing", ""),
                text(Code.DOCUMENT_NOT_JSON, "an open end", "{\"a\":"),
                text(Code.DOCUMENT_NOT_JSON, "more than one", "{} {}"),
                text(Code.DOCUMENT_NOT_JSON, "a trailing comma", "{\"a\":1,}"),
                Arguments.of(
                        Code.DOCUMENT_NOT_JSON, "half a letter", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'
                        }),
                text(Code.DOCUMENT_REPEATS_A_NAME, "a name twice, deep inside", "{\"a\":[{\"b\":1,\"b\":2}]}"),
                text(Code.DOCUMENT_REPEATS_A_NAME, "a name twice, once in disguise", "{\"a\":1,\"\\u0061\":2}"),
                Arguments.of(Code.DOCUMENT_TOO_LARGE, "10 MB", new byte[10 * 1024 * 1024]),
                text(Code.DOCUMENT_TOO_DEEP, "bottomless lists", "{\"a\":" + "[".repeat(200_000)),
                text(Code.DOCUMENT_TOO_DEEP, "bottomless objects", "{\"a\":".repeat(200_000)),
                text(
                        Code.DOCUMENT_TOO_CROWDED,
                        "a long list",
                        "{\"a\":[" + "1,".repeat(StrictJson.MOST_IN_A_ROW) + "1]}"),
                text(Code.DOCUMENT_WITH_ODD_NUMBERS, "a number of a thousand million digits", "{\"a\":1e1000000000}"),
                text(Code.DOCUMENT_WITH_ODD_NUMBERS, "a long number", "{\"a\":" + "9".repeat(1_000_000) + "}"));
    }

    private static Arguments text(Code code, String what, String document) {
        return Arguments.of(code, what, document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void achievements_that_relate_to_each_other_in_a_circle_are_not_followed() {
        JsonArrayBuilder circle =
                Json.createArrayBuilder().add(related("CHEM-210")).add(related("MATH-101"));
        JsonObject changed = Json.createPatchBuilder()
                .add(ACHIEVEMENT + "/related", circle.build())
                .build()
                .apply(record);

        assertThat(world.verdict(changed).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void ten_thousand_relations_are_not_even_looked_at() {
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.add(related("C-" + i));
        }
        JsonObject changed = Json.createPatchBuilder()
                .add(ACHIEVEMENT + "/related", many.build())
                .build()
                .apply(record);

        assertThat(codes(world.verdict(changed))).containsExactly(Code.DOCUMENT_TOO_CROWDED);
    }

    @Test
    void a_crowd_of_nameless_things_that_all_look_alike_is_given_up() {
        JsonArrayBuilder alike = Json.createArrayBuilder();
        for (int i = 0; i < 400; i++) {
            alike.add(Json.createObjectBuilder()
                    .add("type", Json.createArrayBuilder().add("Evidence")));
        }
        JsonObject changed = Json.createPatchBuilder()
                .add("/evidence", alike.build())
                .build()
                .apply(world.issued(Plans.badge()));
        Verdict verdict = world.verdict(changed);

        assertThat(verdict.outcome()).isIn(Outcome.TAMPERED, Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).containsAnyOf(Code.PROOF_BROKEN, Code.PROOF_UNSUPPORTED);
    }

    @Test
    void a_thousand_and_one_records_inside_are_too_many() {
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int i = 0; i < 1_001; i++) {
            many.add("x");
        }
        JsonObject crowded =
                Json.createPatchBuilder().replace(BUNDLE, many.build()).build().apply(record);

        assertThat(codes(world.verdict(crowded))).contains(Code.DOCUMENT_TOO_DEEP);
    }

    @Test
    void a_record_inside_a_record_inside_a_record_is_too_deep() {
        JsonObject nested =
                Json.createPatchBuilder().replace(BUNDLE + "/0", record).build().apply(record);

        assertThat(world.verdict(nested).nested().get(0).findings())
                .extracting(Finding::code)
                .contains(Code.DOCUMENT_TOO_DEEP);
    }

    @Test
    void words_defined_in_the_document_itself_are_not_taken() {
        JsonObject odd = Json.createPatchBuilder()
                .add(
                        "/@context/-",
                        Json.createObjectBuilder()
                                .add("name", "https://evil.example/name")
                                .build())
                .build()
                .apply(record);

        assertThat(codes(world.verdict(odd))).contains(Code.CONTEXT_UNKNOWN);
    }

    @Test
    void the_proof_of_another_record_does_not_fit() {
        JsonObject mixed = Json.createPatchBuilder()
                .replace("/proof", world.issued(Plans.badge()).get("proof"))
                .build()
                .apply(record);

        assertThat(codes(world.verdict(mixed))).contains(Code.PROOF_BROKEN);
    }

    @Test
    void a_proof_moved_from_one_inner_record_to_the_other_does_not_fit() {
        JsonObject mixed = Json.createPatchBuilder()
                .replace(BUNDLE + "/0/proof", record.getValue(BUNDLE + "/1/proof"))
                .build()
                .apply(record);
        Verdict verdict = world.verdict(mixed);

        assertThat(verdict.outcome()).isEqualTo(Outcome.TAMPERED);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.TAMPERED, Outcome.VALID);
    }

    @Test
    void an_inner_proof_put_outside_does_not_fit() {
        JsonObject mixed = Json.createPatchBuilder()
                .replace("/proof", record.getValue(BUNDLE + "/0/proof"))
                .build()
                .apply(record);

        assertThat(codes(world.verdict(mixed))).contains(Code.PROOF_BROKEN);
    }

    @Test
    void a_status_list_of_another_issuer_proves_nothing() {
        JsonObject foreign = Json.createPatchBuilder()
                .remove("/proof")
                .replace("/issuer/id", "did:web:records.example.edu:other")
                .build()
                .apply(world.issued(Plans.badge()));

        assertThat(codes(world.verdict(foreign))).contains(Code.STATUS_LIST_NOT_GENUINE);
    }

    @Test
    void a_list_that_would_unfold_without_end_is_not_unfolded() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                gzip.write(nothing);
            }
        }
        String bomb = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());

        assertThat(listFindings(bomb)).contains(Code.STATUS_LIST_UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("oddLists")
    void a_list_that_is_none_is_unreadable(String encoded) {
        assertThat(listFindings(encoded)).contains(Code.STATUS_LIST_UNREADABLE);
    }

    static Stream<String> oddLists() {
        String good = BitstringStatusList.empty(BitstringStatusList.SMALLEST).encoded();
        return Stream.of("u", "u!!", "zabc", good.substring(1), good.substring(0, good.length() / 2));
    }

    private List<Code> listFindings(String encoded) {
        return codes(world.withList(encoded).verify(SmallWorld.bytes(record), SmallWorld.NOW));
    }

    private static JsonObject related(String code) {
        return Json.createObjectBuilder()
                .add("id", "https://records.example.edu/achievements/" + code)
                .add("type", Json.createArrayBuilder().add("Related"))
                .build();
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }
}
