package org.conferral.proof.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "4.0, 4", "3.50, 3.5E0", "0.1, 1.0E-1", "12.25, 1.225E1", "100.001, 1.00001E2", "0.05, 5.0E-2"})
    void numbers_are_spelled_by_their_value(String json, String spelled) {
        byte[] bytes = ascii(json);
        assertThat(Spelling.number(bytes, 0, bytes.length)).isEqualTo(ascii(spelled));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 10",
        "0.0, 0",
        "100000, 100000",
        "0.5, 5.0E-1",
        "10.5, 1.05E1",
        "123456789012, 123456789012",
        "0.10, 1.0E-1"
    })
    void numbers_at_the_edge_are_spelled_too(String json, String spelled) {
        byte[] bytes = ascii("[" + json + "]");
        assertThat(Spelling.number(bytes, 1, bytes.length - 1)).isEqualTo(ascii(spelled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "007", "1.", "1234567890123", "0.0000000000001", "--1", "."})
    void numbers_that_may_be_read_otherwise_take_the_long_way(String json) {
        byte[] bytes = ascii(json);
        assertThat(Spelling.number(bytes, 0, bytes.length)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:01900000-0000-7000-8000-000000000001",
                "https://records.example.edu/status/1#94567",
                "did:web:records.example.edu%3A8080:issuers:registrar",
                "http://localhost:8080/a?b=c",
                "urn:a",
                "urn:z",
                "urn:A",
                "urn:Z",
                "urn:0",
                "urn:9",
                "http://x",
                "did:web:a%3a",
                "did:web:a%Ff",
                "urn:a#"
            })
    void addresses_that_stay_as_they_are(String address) {
        byte[] bytes = ascii(address);
        assertThat(Spelling.isAddress(bytes, 0, bytes.length)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "records/1",
                "http://",
                "http:/x",
                "https:// x",
                "urn:",
                "cred:x",
                "id:x",
                "@type",
                "urn:x#a#b",
                "urn:%zz",
                "urn:a<b",
                "javascript:alert(1)",
                "http://[::1]/",
                "http",
                "urn",
                "https:/",
                "https:///",
                "did:web:a%3",
                "did:web:a%",
                "did:web:a%3g",
                "did:web:a%g3",
                "urn:{",
                "urn:`",
                "urn:a[",
                "urn:a@b c",
                "Urn:a",
                "u{n:a",
                "abcdefghijklmnopqrstuvwxyz:a"
            })
    void addresses_that_need_care(String address) {
        byte[] bytes = ascii(address);
        assertThat(Spelling.isAddress(bytes, 0, bytes.length)).isFalse();
    }

    @Test
    void escapes_of_json_become_escapes_of_n_quads() {
        assertThat(spelled("a\\u00e9\\ud83c\\udf93\\/\\b\\f\\n\\r\\t\\\"\\\\\\u0001\\u007f"))
                .isEqualTo("a\u00e9\ud83c\udf93/\\b\\f\\n\\r\\t\\\"\\\\\\u0001\\u007F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83c!", "\\ud83c", "\\ud83c\\n00000", "\\ud83c\\u0041", "\\udf93\\ud83c", "\\ud83cxudf93"})
    void half_a_character_takes_the_long_way(String json) {
        byte[] bytes = ascii(json);
        assertThat(Spelling.text(bytes, 0, bytes.length)).isNull();
    }

    @Test
    void a_text_is_read_from_and_up_to_where_it_stands() {
        byte[] bytes = ascii("\"\\u0041\\ud83c\\udf93\"");
        assertThat(Spelling.text(bytes, 1, bytes.length - 1))
                .isEqualTo("A\ud83c\udf93".getBytes(StandardCharsets.UTF_8));
        byte[] address = ascii("<urn:a>");
        assertThat(Spelling.isAddress(address, 1, address.length - 1)).isTrue();
    }

    private static String spelled(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] spelled = Spelling.text(bytes, 0, bytes.length);
        assertThat(spelled).isNotNull();
        return new String(spelled, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
