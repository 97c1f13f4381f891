package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.conferral.baking.Baking;
import org.conferral.baking.Drawings;
import org.conferral.baking.Inscription;
import org.conferral.baking.PictureProblem;
import org.conferral.issuance.Plans;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand over besides a bare record of this portal. */
class ForeignDocumentsTest {

    private static final KeySource NOBODY = method -> new KeyAnswer.Unknown("nobody is known");
    private static final StatusSource NO_LISTS = address -> Optional.empty();

    private final SmallWorld world = new SmallWorld();
    private final JsonObject record = world.issued(Plans.transcript());

    @Test
    void a_record_inside_a_picture_is_checked_like_one_by_itself() throws PictureProblem {
        for (byte[] picture : List.of(Drawings.png(), Drawings.svg("<g/>"))) {
            byte[] baked = Baking.bake(picture, Inscription.CLR, record.toString());
            Verdict verdict = world.verification().verify(baked, SmallWorld.NOW);

            assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
            assertThat(verdict.nested()).hasSize(2);
            assertThat(codes(verdict)).startsWith(Code.PICTURE_READ, Code.DOCUMENT_READ);
        }
    }

    @Test
    void a_picture_that_is_no_good_is_told_by_its_fault() {
        assertThat(codes(verdict(Drawings.png()))).containsExactly(Code.PICTURE_EMPTY);
        assertThat(codes(verdict(Drawings.pngUnfoldingTo(30_000_000)))).containsExactly(Code.PICTURE_UNFOLDS_TOO_LARGE);
        assertThat(codes(verdict(Drawings.svg("<script/>")))).containsExactly(Code.PICTURE_SCRIPT);
    }

    @Test
    void each_record_in_a_presentation_is_checked_by_itself_and_the_holders_word_is_a_fact() {
        JsonObject changed =
                Json.createPatchBuilder().replace("/name", "Better").build().apply(record);
        JsonObject presentation = presentation(
                        Json.createArrayBuilder().add(record).add(changed).build())
                .add("proof", Json.createObjectBuilder().add("type", "DataIntegrityProof"))
                .build();
        Verdict verdict = world.verdict(presentation);

        assertThat(verdict.outcome()).isEqualTo(Outcome.TAMPERED);
        assertThat(verdict.nested()).extracting(Verdict::outcome).containsExactly(Outcome.VALID, Outcome.TAMPERED);
        assertThat(codes(verdict)).contains(Code.PRESENTATION_SIGNED, Code.NESTED_GOOD, Code.NESTED_TAMPERED);
    }

    @Test
    void a_presentation_of_an_expired_record_is_expired() {
        Instant end = SmallWorld.NOW.minusSeconds(1);
        JsonArray shown =
                Json.createArrayBuilder().add(world.issued(Plans.expiring(end))).build();

        assertThat(world.verdict(presentation(shown).build()).outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void a_presentation_of_nothing_shows_nothing() {
        assertThat(codes(world.verdict(presentation(JsonArray.EMPTY_JSON_ARRAY).build())))
                .contains(Code.PRESENTATION_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "wrapped", "presented", "picture"})
    void a_token_that_names_no_key_proves_nothing(String way) throws PictureProblem {
        String token =
                token("{\"type\":[\"VerifiableCredential\"],\"name\":\"Welding\",\"issuer\":\"https://a.example\"}");
        JsonObject wrapped = Json.createObjectBuilder()
                .add("type", "EnvelopedVerifiableCredential")
                .add("id", "data:application/vc+jwt," + token)
                .build();
        Verdict verdict = switch (way) {
            case "token" -> verdict(token.getBytes(StandardCharsets.UTF_8));
            case "wrapped" -> world.verdict(wrapped);
            case "presented" ->
                world.verdict(presentation(Json.createArrayBuilder().add(token).build())
                                .build())
                        .nested()
                        .get(0);
            default -> verdict(Baking.bake(Drawings.png(), Inscription.BADGE, token));
        };

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict)).contains(Code.PROOF_MALFORMED);
        assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("Welding");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://a.example/1","badge":{"name":"Robotics"}}
            {"type":"Assertion","id":"https://a.example/1","badge":{"name":"Robotics"},"verification":{"type":"hosted"}}
            """)
    void an_older_badge_is_told_for_what_it_is(String badge) {
        Verdict plain = verdict(badge.getBytes(StandardCharsets.UTF_8));
        Verdict signed = verdict(token(badge).getBytes(StandardCharsets.UTF_8));

        for (Verdict verdict : List.of(plain, signed)) {
            assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
            assertThat(codes(verdict)).containsExactly(Code.OPEN_BADGE_2);
            assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("Robotics");
        }
    }

    @Test
    void an_older_picture_may_bear_no_more_than_an_address() throws PictureProblem {
        byte[] picture = Baking.bake(Drawings.svg(""), Inscription.OPEN_BADGE_2, "https://a.example/1");

        assertThat(codes(verdict(picture))).containsExactly(Code.PICTURE_READ, Code.OPEN_BADGE_2);
    }

    @Test
    void the_dates_of_the_first_data_model_count_as_well() {
        JsonObject old = json("""
                {"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential"],"name":"Old",
                 "issuanceDate":"2020-01-01T00:00:00Z","expirationDate":"2021-01-01T00:00:00Z"}""");
        Verdict verdict = world.verdict(old);

        assertThat(codes(verdict)).contains(Code.EXPIRED).doesNotContain(Code.DATES_UNREADABLE, Code.CONTEXT_ORDER);
        assertThat(verdict.credential().flatMap(CredentialFacts::validUntil))
                .contains(Instant.parse("2021-01-01T00:00:00Z"));
    }

    @Test
    void each_endorsement_is_checked_and_speaks_for_itself_only() {
        JsonObject good = world.sealed(endorsement());
        JsonObject bad = Json.createPatchBuilder()
                .replace("/credentialSubject/endorsementComment", "The very best.")
                .build()
                .apply(good);
        JsonObject unsigned = Json.createPatchBuilder()
                .remove("/proof")
                .add(
                        "/endorsement",
                        Json.createArrayBuilder().add(good).add(bad).build())
                .build()
                .apply(world.issued(Plans.badge()));
        Verdict verdict = world.verdict(world.sealed(unsigned));

        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.endorsements())
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.VALID, Outcome.TAMPERED);
        assertThat(codes(verdict)).contains(Code.ENDORSEMENT_GOOD, Code.ENDORSEMENT_NOT_GENUINE);
    }

    @Test
    void a_stranger_is_asked_at_its_own_address_when_that_is_allowed() {
        Verification open = new Verification(NOBODY, NO_LISTS, world::publish);

        assertThat(open.verify(SmallWorld.bytes(record), SmallWorld.NOW).outcome())
                .isEqualTo(Outcome.VALID);
        world.revoke(94_567);
        assertThat(open.verify(SmallWorld.bytes(record), SmallWorld.NOW).outcome())
                .isEqualTo(Outcome.REVOKED);
    }

    @Test
    void a_key_that_a_stranger_withdrew_is_judged_by_the_moment_it_names() {
        Verification open = new Verification(NOBODY, NO_LISTS, world::publish);

        world.keyWithdrawn(SmallWorld.ISSUED.plusSeconds(1));
        assertThat(open.verify(SmallWorld.bytes(record), SmallWorld.NOW).outcome())
                .isEqualTo(Outcome.VALID);
        world.keyWithdrawn(SmallWorld.ISSUED);
        assertThat(codes(open.verify(SmallWorld.bytes(record), SmallWorld.NOW))).contains(Code.ISSUER_KEY_WITHDRAWN);
    }

    @Test
    void that_nobody_is_asked_is_said() {
        Verdict verdict = new Verification(NOBODY, NO_LISTS).verify(SmallWorld.bytes(record), SmallWorld.NOW);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(codes(verdict))
                .contains(
                        Code.PROOF_FITS_ITS_KEY,
                        Code.ISSUER_UNKNOWN,
                        Code.ISSUER_NOT_ASKED,
                        Code.STATUS_LIST_UNAVAILABLE,
                        Code.STATUS_NOT_ASKED);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.code() == Code.ISSUER_UNKNOWN)
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void a_strangers_changed_record_is_found_out_even_so() {
        JsonObject changed =
                Json.createPatchBuilder().replace("/name", "Better").build().apply(record);

        assertThat(new Verification(NOBODY, NO_LISTS)
                        .verify(SmallWorld.bytes(changed), SmallWorld.NOW)
                        .outcome())
                .isEqualTo(Outcome.TAMPERED);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            did:web:records.example.edu; revokedCredential;  {"id":"ID"};                  REVOKED
            did:web:records.example.edu; revokedCredentials; {"id":"ID","revoked":true};   REVOKED
            did:web:records.example.edu; revokedCredential;  {"id":"ID","revoked":false};  VALID
            did:web:records.example.edu; revokedCredential;  {"id":"urn:uuid:another"};    VALID
            did:web:a.example;           revokedCredential;  {"id":"urn:uuid:another"};    UNVERIFIABLE
            """)
    void a_list_that_names_withdrawn_badges_is_read_at_its_issuer(
            String issuer, String member, String entry, Outcome outcome) {
        String address = "https://records.example.edu/revocations/1";
        JsonObject badge = world.sealed(Json.createPatchBuilder()
                .remove("/proof")
                .add("/@context/-", "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")
                .replace("/credentialStatus", json("{\"id\":\"" + address + "\",\"type\":\"1EdTechRevocationList\"}"))
                .build()
                .apply(world.issued(Plans.badge())));
        String list = "{\"id\":\"" + address + "\",\"issuer\":\"" + issuer + "\",\"" + member + "\":["
                + entry.replace("ID", badge.getString("id")) + "]}";
        DocumentSource web = asked -> asked.equals(URI.create(address))
                ? new Fetched.Found(list.getBytes(StandardCharsets.UTF_8))
                : world.publish(asked);

        assertThat(new Verification(NOBODY, NO_LISTS, web)
                        .verify(SmallWorld.bytes(badge), SmallWorld.NOW)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void one_document_does_not_make_the_portal_ask_without_end() {
        List<URI> asked = new ArrayList<>();
        DocumentSource web = address -> {
            asked.add(address);
            return new Fetched.Missing(Fetched.Reason.UNREACHABLE);
        };
        var many = Json.createArrayBuilder();
        for (int i = 0; i < 40; i++) {
            many.add(json(
                    "{\"type\":\"VerifiableCredential\",\"credentialStatus\":{\"type\":\"BitstringStatusListEntry\","
                            + "\"statusPurpose\":\"revocation\",\"statusListIndex\":\"1\",\"statusListCredential\":\"https://h"
                            + i
                            + ".example/s\"}}"));
        }
        new Verification(NOBODY, NO_LISTS, web)
                .verify(SmallWorld.bytes(presentation(many.build()).build()), SmallWorld.NOW);

        assertThat(asked).hasSize(Ration.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:a.example, https://a.example/.well-known/did.json",
        "did:web:a.example%3A8443, https://a.example:8443/.well-known/did.json",
        "did:web:a.example:issuers:main, https://a.example/issuers/main/did.json"
    })
    void the_name_of_an_issuer_tells_its_address(String did, URI address) {
        assertThat(PublishedKeys.address(did)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:",
                "did:web:a.example:..:b",
                "did:web:a@b",
                "did:web:a.example/x",
                "did:web:a.example%2Fx",
                "did:web:[::1]",
                "did:key:z6Mk",
                "http://a.example",
                "https://a.example/../b",
                "https://a.example/%2e%2E/b",
                "https://a.example/%zz",
                "https://user@a.example"
            })
    void an_odd_name_leads_nowhere(String did) {
        assertThat(PublishedKeys.address(did)).isEmpty();
    }

    private static JsonObjectBuilder presentation(JsonArray shown) {
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("type", "VerifiablePresentation")
                .add("verifiableCredential", shown);
    }

    private static JsonObject endorsement() {
        return json("""
                {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"urn:uuid:01900000-0000-7000-8000-0000000000e1","type":["VerifiableCredential","EndorsementCredential"],
                 "name":"Endorsement","validFrom":"2026-01-05T09:00:00Z",
                 "issuer":{"id":"did:web:records.example.edu","type":["Profile"],"name":"Example University"},
                 "credentialSubject":{"id":"https://records.example.edu/achievements/WELD-2","type":["EndorsementSubject"],
                   "endorsementComment":"Good."}}""");
    }

    private Verdict verdict(byte[] document) {
        return world.verification().verify(document, SmallWorld.NOW);
    }

    private static String token(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2ln";
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
