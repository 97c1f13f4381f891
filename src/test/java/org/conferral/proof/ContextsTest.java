package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import org.conferral.house.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Conformance("Published vocabularies, term by term")
class ContextsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/ns/credentials/v2, credentials-v2.jsonld",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json, clr-v2p0-context-2.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json, ob-v3p0-context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json, ob-v3p0-extensions.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json, ob-v3p0-context-3.0.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json, ob-v3p0-context-3.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json, ob-v3p0-context.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json, clr-v2p0-context.json",
        "https://www.w3.org/2018/credentials/v1, credentials-v1.jsonld",
        "https://w3id.org/security/data-integrity/v1, security-data-integrity-v1.jsonld",
        "https://w3id.org/security/data-integrity/v2, security-data-integrity-v2.jsonld",
        "https://w3id.org/security/suites/ed25519-2020/v1, security-suites-ed25519-2020-v1.jsonld",
        "https://www.w3.org/ns/credentials/examples/v2, credentials-examples-v2.jsonld",
        "https://www.w3.org/ns/credentials/undefined-terms/v2, credentials-undefined-terms-v2.jsonld"
    })
    void a_bundled_vocabulary_says_exactly_what_the_published_one_says(String url, String file) {
        JsonObject published = Standards.json("contexts/" + file);

        assertThat(Contexts.document(url)).isEqualTo(published);
        assertThat(Contexts.sorted(Contexts.document(url))).isEqualTo(Contexts.sorted(published));
    }

    @Test
    void an_unknown_context_is_named() {
        assertThatThrownBy(() -> Contexts.document("https://elsewhere.example/context"))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("https://elsewhere.example/context");
        assertThat(Contexts.knows("https://elsewhere.example/context")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'Diploma':'https://example.org/terms#Diploma'}", "{'a':'urn:x:a','b':'did:example:b'}", "{}"})
    void definitions_written_into_a_document_may_give_names_to_addresses(String definitions) {
        assertThat(Contexts.isKnown(Vectors.json(definitions.replace('\'', '"'))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@vocab':'https://example.org/'}",
                "{'name':'https://example.org/name'}",
                "{'x':null}",
                "{'x':{'@id':'https://example.org/x'}}",
                "{'x':'relative'}",
                "{'status':'https://www.w3.org/2018/credentials#credentialStatus'}",
                "{'sec':'https://w3id.org/security#'}",
                "{'ends':'https://www.w3.org/2018/credentials#validUntil'}"
            })
    void and_nothing_else(String definitions) {
        assertThat(Contexts.isKnown(Vectors.json(definitions.replace('\'', '"'))))
                .isFalse();
    }

    @Test
    void other_definitions_written_into_a_document_count_as_unknown() {
        JsonObject document =
                Vectors.json("{'@context':['https://www.w3.org/ns/credentials/v2',{'x':null}],".replace('\'', '"')
                        + "\"credentialSubject\":{\"@context\":\"https://elsewhere.example/\"}}");

        assertThat(Contexts.unknownIn(document))
                .containsExactly("definitions written into the document", "https://elsewhere.example/");
    }

    @Test
    void a_term_like_an_unknown_one_stops_the_start() {
        assertThatThrownBy(() -> ContextTerms.read("name : urn:name like=other"))
                .hasMessageContaining("like=other");
    }

    @Test
    void a_table_of_terms_with_an_unknown_attribute_stops_the_start() {
        assertThatThrownBy(() -> ContextTerms.read("name : urn:name kind=x")).isInstanceOf(IllegalStateException.class);
    }
}
