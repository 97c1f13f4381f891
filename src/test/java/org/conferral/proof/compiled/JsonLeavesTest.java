package org.conferral.proof.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLeavesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"x\\\"y\",\"b\":[1,{\"c\":true},-2.5],\"d\":{},\"e\":[],\"f\":0,\"g\":9}",
                " { \"a\" : \"x\\\"y\" , \"b\" : [ 1 , { \"c\" : true } , -2.5 ] , \"d\" : { } , \"e\" : [ ] , \"f\" : 0 , \"g\" : 9 } ",
                "\t{\r\n\"a\"\t:\"x\\\"y\",\n\"b\":[\n1,\r{\t\"c\":true\n},-2.5\n],\"d\":{\n},\"e\":[\t],\"f\":0\n,\"g\":9\r}"
            })
    void every_single_value_is_found_with_its_place_and_kind(String json) {
        JsonLeaves leaves = read(json, 0);
        assertThat(leaves.leaves())
                .extracting(leaf -> leaf.pointer() + " " + leaf.kind() + " " + json.substring(leaf.start(), leaf.end()))
                .containsExactly(
                        "/a TEXT x\\\"y",
                        "/b/0 NUMBER 1",
                        "/b/1/c WORD true",
                        "/b/2 NUMBER -2.5",
                        "/f NUMBER 0",
                        "/g NUMBER 9");
        assertThat(leaves.members())
                .extracting(span -> json.substring(span.start(), span.end()).replaceAll("\\s", ""))
                .containsExactly("1", "{\"c\":true}", "-2.5");
        assertThat(leaves.end()).isEqualTo(json.lastIndexOf('}') + 1);
    }

    @Test
    void reading_begins_where_it_is_told_to_and_ends_with_the_value() {
        JsonLeaves leaves = read("[7, \"x\"] ", 4);
        assertThat(leaves.leaves()).containsExactly(new Leaf("", 5, 6, Leaf.Kind.TEXT));
        assertThat(leaves.end()).isEqualTo(7);
        assertThat(read("12", 0).leaves()).containsExactly(new Leaf("", 0, 2, Leaf.Kind.NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1]",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,]",
                "[1 2]",
                "[1}",
                "\"a",
                "\"a\\\"",
                ",",
                "]",
                "{\"a"
            })
    void what_is_no_json_is_refused(String json) {
        assertThatThrownBy(() -> read(json, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_has_a_deepest_level() {
        assertThat(read("[".repeat(63) + "1" + "]".repeat(63), 0).leaves()).hasSize(1);
        String deeper = "[".repeat(64) + "1" + "]".repeat(64);
        assertThatThrownBy(() -> read(deeper, 0)).isInstanceOf(IllegalArgumentException.class);
        String objects = "{\"a\":".repeat(64) + "1" + "}".repeat(64);
        assertThatThrownBy(() -> read(objects, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonLeaves read(String json, int from) {
        return JsonLeaves.of(json.getBytes(StandardCharsets.UTF_8), from, "/b");
    }
}
