package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.conferral.issuance.LintFinding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private final Findings findings = new Findings();

    private List<LintFinding> look(String text) {
        new TextCheck(findings).text(text, "/name");
        return findings.all();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x0B, 0x1F, 0x7F, 0x80, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFDD0,
                0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void a_sign_that_deceives_is_named_wherever_it_stands(int sign) {
        String text = "a\ud83d\ude00" + Character.toString(sign) + "b";

        assertThat(look(text))
                .containsExactly(new LintFinding(Code.TEXT_UNSAFE, "/name", String.format("U+%04X", sign)));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '~', '\n', '\t', '\r', 0xA0, 0xE9, 0x2029, 0x202F, 0x2065, 0x206A, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0,
                0xFFFC, 0x10000, 0x1F600, 0x1FFFD
            })
    void every_other_sign_is_let_through(int sign) {
        assertThat(look("a" + Character.toString(sign) + Character.toString(sign)))
                .isEmpty();
    }

    @Test
    void nothing_may_be_null_or_empty_and_each_place_is_told() {
        new TextCheck(findings)
                .value(
                        Json.createReader(
                                        new StringReader(
                                                "{\"a\":null,\"b\":[[],{},\"\\u0001\"],\"c/~\":{\"d\":null},\"e\":[1,true,\"x\"]}"))
                                .readValue(),
                        "");

        assertThat(findings.all())
                .extracting(LintFinding::code, LintFinding::pointer)
                .containsExactlyInAnyOrder(
                        tuple(Code.VALUE_NULL, "/a"),
                        tuple(Code.VALUE_EMPTY, "/b/0"),
                        tuple(Code.VALUE_EMPTY, "/b/1"),
                        tuple(Code.TEXT_UNSAFE, "/b/2"),
                        tuple(Code.VALUE_NULL, "/c~1~0/d"));
    }
}
