package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.conferral.verify.DataModel.Breach;
import org.conferral.verify.DataModel.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the data model that its published test suite asks for, one by one. */
class DataModelTest {

    private static final JsonObject CREDENTIAL = read("""
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],
             "issuer":"https://university.example/issuers/1","credentialSubject":{"id":"did:example:subject"}}""");
    private static final JsonObject PRESENTATION = read("""
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"]}""");

    @Test
    void what_is_right_breaks_no_rule() {
        assertThat(DataModel.ofCredential(CREDENTIAL)).isEmpty();
        assertThat(DataModel.ofPresentation(PRESENTATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            /@context;           ["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"]
            /@context;           ["https://www.w3.org/ns/credentials/v2",{"A":"https://example.org/A"}]
            /id;                 "http://university.example/credentials/1872"
            /id;                 "urn:uuid:01900000-0000-7000-8000-000000000001"
            /issuer;             {"id":"did:example:issuer","name":{"@value":"University","@language":"en"}}
            /credentialSubject;  [{"id":"did:example:a"},{"name":"b"}]
            /validFrom;          "2023-02-26T00:16:15.123Z"
            /validUntil;         "2993-02-26T00:16:15-05:00"
            /name;               [{"@value":"A","@language":"en","@direction":"ltr"},{"@value":"B","@language":"fr"}]
            /credentialStatus;   {"type":"StatusList"}
            /credentialStatus;   [{"id":"did:example:s","type":"A"},{"type":"B"}]
            /credentialSchema;   {"id":"https://example.org/schema","type":"JsonSchema"}
            /evidence;           [{"type":"A"},{"type":"B"}]
            /relatedResource;    [{"id":"https://example.org/r","digestSRI":"sha384-x"}]
            """)
    void a_credential_may_say(String pointer, String value) {
        assertThat(DataModel.ofCredential(with(CREDENTIAL, pointer, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            CONTEXT;       /@context;           ["https://www.w3.org/ns/credentials/examples/v2","https://www.w3.org/ns/credentials/v2"]
            CONTEXT;       /@context;           []
            CONTEXT_ITEM;  /@context;           ["https://www.w3.org/ns/credentials/v2",123192875]
            CONTEXT_ITEM;  /@context;           ["https://www.w3.org/ns/credentials/v2","https ://not-a-url/"]
            ID;            /id;                 "not a url"
            ID;            /id;                 ["https://example.org/1","https://example.org/2"]
            ID;            /id;                 null
            ID;            /credentialSubject;  {"id":["did:example:a","did:example:b"]}
            TYPE;          /type;               ["Diploma"]
            TYPE;          /type;               ["VerifiableCredential",7]
            ISSUER;        /issuer;             "not-a-url"
            ISSUER;        /issuer;             null
            ISSUER;        /issuer;             {"name":"University"}
            ISSUER;        /issuer;             {"id":null}
            SUBJECT;       /credentialSubject;  {}
            SUBJECT;       /credentialSubject;  [{"id":"did:example:a"},{}]
            SUBJECT;       /credentialSubject;  "did:example:a"
            MOMENT;        /validFrom;          "2023-02-26"
            MOMENT;        /validFrom;          "2023-02-26T00:16:15"
            MOMENT;        /validUntil;         "2023-02-30T00:16:15Z"
            MOMENT;        /validUntil;         17
            TYPED_OBJECT;  /credentialStatus;   {"id":"did:example:status"}
            TYPED_OBJECT;  /termsOfUse;         [{"type":"A"},{"id":"did:example:t"}]
            TYPED_OBJECT;  /evidence;           "https://example.org/evidence"
            TYPED_OBJECT;  /refreshService;     {"id":"did:example:r"}
            TYPED_OBJECT;  /proof;              {"proofValue":"z1"}
            ID;            /credentialStatus;   {"id":"no address","type":"A"}
            SCHEMA_ID;     /credentialSchema;   {"type":"JsonSchema"}
            TEXT;          /name;               {"@value":"A","extra":"b"}
            TEXT;          /description;        17
            TEXT;          /issuer;             {"id":"did:example:i","name":{"@value":"A","url":"b"}}
            RESOURCE;      /relatedResource;    ["https://example.org/r"]
            RESOURCE;      /relatedResource;    [{"id":"https://example.org/r"}]
            RESOURCE;      /relatedResource;    [{"digestSRI":"sha384-x"}]
            RESOURCE;      /relatedResource;    [{"id":"urn:a","digestSRI":"x"},{"id":"urn:a","digestSRI":"y"}]
            """)
    void a_credential_may_not_say(Rule rule, String pointer, String value) {
        assertThat(DataModel.ofCredential(with(CREDENTIAL, pointer, value)))
                .extracting(Breach::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"CONTEXT, /@context", "TYPE, /type", "ISSUER, /issuer", "SUBJECT, /credentialSubject"})
    void a_credential_may_not_leave_out(Rule rule, String pointer) {
        JsonObject less = Json.createPatchBuilder().remove(pointer).build().apply(CREDENTIAL);

        assertThat(DataModel.ofCredential(less)).containsExactly(new Breach(pointer, rule));
    }

    @Test
    void a_credential_does_not_end_before_it_begins() {
        JsonObject from = with(CREDENTIAL, "/validFrom", "\"2024-01-01T00:00:00Z\"");

        assertThat(DataModel.ofCredential(with(from, "/validUntil", "\"2023-01-01T00:00:00Z\"")))
                .containsExactly(new Breach("/validUntil", Rule.PERIOD));
        assertThat(DataModel.ofCredential(with(from, "/validUntil", "\"2024-01-01T00:00:00Z\"")))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        JsonObject bare = read("{\"id\":7}");

        assertThat(DataModel.ofCredential(bare))
                .extracting(Breach::rule)
                .containsExactlyInAnyOrder(Rule.CONTEXT, Rule.ID, Rule.TYPE, Rule.ISSUER, Rule.SUBJECT);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            HOLDER;  /holder;                {"name":"Ada"}
            HOLDER;  /holder;                "Ada"
            BUNDLE;  /verifiableCredential;  ["https://example.org/credential"]
            BUNDLE;  /verifiableCredential;  7
            TYPE;    /type;                  ["VerifiableCredential"]
            """)
    void a_presentation_may_not_say(Rule rule, String pointer, String value) {
        assertThat(DataModel.ofPresentation(with(PRESENTATION, pointer, value)))
                .extracting(Breach::rule)
                .containsExactly(rule);
    }

    private static JsonObject with(JsonObject document, String pointer, String value) {
        JsonPointer place = Json.createPointer(pointer);
        JsonValue parsed = Json.createReader(new StringReader("[" + value + "]"))
                .readArray()
                .get(0);
        return place.add(document, parsed);
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
