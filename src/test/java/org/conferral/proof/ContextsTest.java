package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import org.conferral.house.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "https://w3id.org/security/suites/ed25519-2020/v1, security-suites-ed25519-2020-v1.jsonld"
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

    @Test
    void definitions_written_into_a_document_count_as_unknown() {
        JsonObject document =
                Vectors.json("{'@context':['https://www.w3.org/ns/credentials/v2',{'x':'urn:x'}],".replace('\'', '"')
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
