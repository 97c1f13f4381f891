package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.conferral.issuance.Draft;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final byte[] NOTHING = {};

    @Test
    void the_exact_bytes_come_back() {
        for (int size : new int[] {0, 1, 100, 8_192, 50_000}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            assertThat(Packing.unpack(Packing.pack(bytes, NOTHING), NOTHING)).isEqualTo(bytes);
            assertThat(Packing.unpack(Packing.pack(bytes, utf8("known")), utf8("known")))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void one_packing_packs_many() {
        try (Packing packing = new Packing(utf8("known words"))) {
            for (String text : new String[] {"known words and more", "", "other words", "x".repeat(10_000)}) {
                assertThat(Packing.unpack(packing.pack(utf8(text)), utf8("known words")))
                        .isEqualTo(utf8(text));
            }
        }
    }

    @Test
    void what_both_sides_know_takes_little_room() {
        byte[] known =
                utf8("{\"achievement\":\"" + "Welding of thin sheets, level two. ".repeat(3) + "\",\"name\":\"\"}");
        byte[] bytes =
                utf8("{\"achievement\":\"" + "Welding of thin sheets, level two. ".repeat(3) + "\",\"name\":\"Zoë\"}");
        assertThat(Packing.pack(bytes, known)).hasSizeLessThan(Packing.pack(bytes, NOTHING).length / 2);
    }

    @Test
    void bytes_packed_against_another_text_are_refused() {
        byte[] packed = Packing.pack(utf8("some words"), utf8("some"));
        assertThatThrownBy(() -> Packing.unpack(packed, utf8("others"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytes_that_end_too_early_are_refused() {
        byte[] packed = Packing.pack(utf8("some words that are cut"), NOTHING);
        assertThatThrownBy(() -> Packing.unpack(Arrays.copyOf(packed, packed.length / 2), NOTHING))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void drafts_of_a_chunk_come_back_in_their_order() {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        drafts.put("b", Draft.of(utf8("{\"name\":\"Zoë 😀\"}")));
        drafts.put("a", Draft.of(utf8("{\"name\":\"Ada\"}")));

        Map<String, Draft> unpacked = PackedDrafts.unpack(PackedDrafts.pack(drafts));

        assertThat(unpacked.keySet()).containsExactly("b", "a");
        assertThat(unpacked.get("b")).hasToString("{\"name\":\"Zoë 😀\"}");
    }

    @Test
    void drafts_that_end_too_early_are_refused() {
        byte[] packed = PackedDrafts.pack(Map.of("a", Draft.of(utf8("{\"name\":\"Ada Lovelace of London\"}"))));
        assertThatThrownBy(() -> PackedDrafts.unpack(Arrays.copyOf(packed, packed.length - 12)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nobodys_own_words_are_in_the_common_text() {
        JsonObject ada = json(
                "{\"name\":\"Ada\",\"issuer\":{\"id\":\"did:web:a\"},\"list\":[\"x\",{\"mail\":\"ada@x\"},1],\"only\":\"Ada\"}");
        JsonObject bob =
                json("{\"name\":\"Bob\",\"issuer\":{\"id\":\"did:web:a\"},\"list\":[\"x\",{\"mail\":\"bob@x\"},2]}");

        String common = new String(CommonText.of(ada, bob), StandardCharsets.UTF_8);

        assertThat(common)
                .endsWith("{\"name\":\"\",\"issuer\":{\"id\":\"did:web:a\"},\"list\":[\"x\",{\"mail\":\"\"},\"\"]}")
                .doesNotContain("Ada", "ada@x", "Bob");
    }

    @Test
    void no_more_is_common_than_the_packing_can_look_back_on() {
        JsonObject large = json("{\"narrative\":\"" + "n".repeat(40_000) + "\",\"end\":\"last\"}");
        assertThat(CommonText.of(large, large)).hasSize(32_000).endsWith(utf8("\"end\":\"last\"}"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
