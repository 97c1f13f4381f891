package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal as a conformance suite sees it: an issuer and a verifier of whatever is right by the data model. */
class VcApiIT {

    private static final String ISSUE = "/credentials/issue";
    private static final String VERIFY = "/credentials/verify";
    private static final String VERIFY_PRESENTATION = "/presentations/verify";
    private static final String ALUMNUS = """
            {"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"%s],
             "id":"http://university.example/credentials/1872","type":["VerifiableCredential","ExampleAlumniCredential"],
             "issuer":{"id":"https://university.example/issuers/565049","name":"Example University"},
             "credentialSubject":{"id":"did:example:ebfeb1f712ebc6f1c276e12ec21","alumniOf":{"name":"Example University"}}}""";

    private static final ConferralProcess PORTAL =
            ConferralProcess.prepare(Map.of("CONFERRAL_VC_API", "true")).start();
    private static final Api API = new Api(PORTAL.url(""), "");

    @AfterAll
    static void stop() {
        PORTAL.close();
    }

    @ParameterizedTest
    @CsvSource({"eddsa-rdfc-2022, did:key:z6Mk", "eddsa-jcs-2022, did:key:z6Mk", "ecdsa-rdfc-2019, did:key:zDna"})
    void what_is_issued_verifies_and_what_was_changed_does_not(String suite, String issuer) {
        Api.Answer issued = API.post(ISSUE, request(ALUMNUS.formatted(""), "\"cryptosuite\":\"" + suite + "\""));

        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        JsonObject credential = issued.json().getJsonObject("verifiableCredential");
        assertThat(credential.getJsonObject("issuer").getString("id")).startsWith(issuer);
        assertThat(credential.getJsonArray("proof").getJsonObject(0).getString("cryptosuite"))
                .isEqualTo(suite);
        Api.Answer good = verify(credential);
        assertThat(good.status()).as(good.text()).isEqualTo(200);
        assertThat(good.json().getBoolean("verified")).isTrue();
        assertThat(good.json().getJsonArray("errors")).isEmpty();
        assertThat(good.json().getJsonArray("warnings")).isEmpty();
        Api.Answer changed = verify(Json.createPatchBuilder()
                .replace("/credentialSubject/alumniOf/name", "Another University")
                .build()
                .apply(credential));
        assertThat(changed.status()).isEqualTo(400);
        assertThat(changed.json().getBoolean("verified")).isFalse();
        assertThat(changed.json().getJsonArray("errors").toString()).contains("proof-broken");
    }

    @Test
    void words_that_the_document_defines_itself_are_signed_when_they_are_plain() {
        String defined = ALUMNUS.formatted(",{\"ExampleStatus\":\"https://example.org/ExampleStatus\"}");

        Api.Answer issued = API.post(ISSUE, request(defined, ""));

        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        assertThat(verify(issued.json().getJsonObject("verifiableCredential")).status())
                .isEqualTo(200);
        assertThat(API.post(ISSUE, request(ALUMNUS.formatted(",{\"@vocab\":null}"), ""))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            /issuer;             "not a url"
            /credentialSubject;  {}
            /validFrom;          "yesterday"
            /credentialStatus;   {"id":"urn:x:1"}
            /@context;           ["https://www.w3.org/ns/credentials/examples/v2"]
            /@context;           ["https://www.w3.org/ns/credentials/v2","https://elsewhere.example/context"]
            /type;               ["VerifiableCredential","relative or nothing"]
            """)
    void what_breaks_the_data_model_is_not_signed(String pointer, String value) {
        JsonObject wrong = Json.createPointer(pointer)
                .add(
                        read(ALUMNUS.formatted("")),
                        Json.createReader(new StringReader("[" + value + "]"))
                                .readArray()
                                .get(0));

        Api.Answer answer = API.post(ISSUE, request(wrong.toString(), ""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors")).isNotEmpty();
    }

    @Test
    void a_call_that_cannot_be_taken_says_why() {
        assertThat(API.post(ISSUE, "no json").status()).isEqualTo(400);
        assertThat(API.post(ISSUE, "{}").status()).isEqualTo(400);
        assertThat(API.post(VERIFY, "{\"verifiableCredential\":7}").status()).isEqualTo(400);
        assertThat(API.post(ISSUE, ALUMNUS.getBytes(), "text/plain").status()).isEqualTo(415);
        assertThat(API.post(ISSUE, new byte[2 * 1024 * 1024 + 1], "application/json")
                        .status())
                .isEqualTo(413);
        assertThat(API.post(ISSUE, request(ALUMNUS.formatted(""), "\"cryptosuite\":\"bbs-2023\""))
                        .status())
                .isEqualTo(422);
        assertThat(API.get(ISSUE).status()).isEqualTo(405);
    }

    @Test
    void a_presentation_without_its_holders_proof_is_not_verified() {
        JsonObject credential =
                API.post(ISSUE, request(ALUMNUS.formatted(""), "")).json().getJsonObject("verifiableCredential");
        JsonObject presentation = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("verifiableCredential", Json.createArrayBuilder().add(credential))
                .build();

        Api.Answer answer = API.post(
                VERIFY_PRESENTATION,
                Json.createObjectBuilder()
                        .add("verifiablePresentation", presentation)
                        .build()
                        .toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").toString()).contains("bears no proof");
    }

    @Test
    void a_portal_that_was_not_started_for_tests_knows_none_of_it() {
        Api demo = new Api(ConferralProcess.demo().url(""), "");

        for (String path : new String[] {ISSUE, VERIFY, VERIFY_PRESENTATION}) {
            assertThat(demo.post(path, "{}").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_address_of_the_real_world_and_an_issuer_for_everybody_do_not_go_together() {
        try (ConferralProcess process = ConferralProcess.prepare(
                Map.of("CONFERRAL_VC_API", "true", "CONFERRAL_BASE_URL", "https://records.example.edu"))) {
            int exit = process.launch().await();

            assertThat(exit).isEqualTo(1);
            assertThat(process.log())
                    .contains("CONFERRAL_VC_API is for tests only")
                    .contains("records.example.edu");
        }
    }

    private static Api.Answer verify(JsonObject credential) {
        return API.post(
                VERIFY,
                Json.createObjectBuilder()
                        .add("verifiableCredential", credential)
                        .add("options", Json.createObjectBuilder())
                        .build()
                        .toString());
    }

    private static String request(String credential, String options) {
        return "{\"credential\":" + credential + ",\"options\":{" + options + "}}";
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
