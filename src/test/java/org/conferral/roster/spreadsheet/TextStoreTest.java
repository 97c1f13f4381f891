package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextStoreTest {

    @Test
    void texts_are_found_again_in_memory_and_on_disk_in_any_order() {
        List<String> texts = IntStream.range(0, 20_000)
                .mapToObj(i -> "Müller " + i + " 王".repeat(i % 7))
                .toList();
        try (TextStore store = new TextStore(5_000)) {
            texts.forEach(store::add);
            assertThat(store.size()).isEqualTo(texts.size());
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
            order.forEach(i -> assertThat(store.get(i)).isEqualTo(texts.get(i)));
            Collections.shuffle(order, new Random(1));
            order.forEach(i -> assertThat(store.get(i)).isEqualTo(texts.get(i)));
        }
    }

    @Test
    void a_text_longer_than_a_piece_and_an_empty_one_are_kept_whole() {
        String longest = "x".repeat(100_000);
        try (TextStore store = new TextStore(0)) {
            List.of("a", longest, "", "b").forEach(store::add);
            assertThat(store.get(1)).isEqualTo(longest);
            assertThat(store.get(2)).isEmpty();
            assertThat(store.get(3)).isEqualTo("b");
            assertThat(store.get(0)).isEqualTo("a");
        }
    }
}
