package org.conferral.proof.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9, 10, 11, 15, 19, 20, 99, 100, 101, 110, 200, 1_000, 1_001, 1_234, 10_007})
    void labels_are_read_out_in_the_order_of_their_texts(int count) {
        Labels labels = new Labels(count);
        IntStream.range(0, count).forEach(labels::give);
        assertThat(labels.inTextOrder())
                .containsExactly(IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparing(String::valueOf))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    @Test
    void a_node_keeps_its_first_label() {
        Labels labels = new Labels(2);
        labels.give(1);
        labels.give(0);
        labels.give(1);
        assertThat(new String(labels.of(1))).isEqualTo("_:c14n0");
        assertThat(new String(labels.of(0))).isEqualTo("_:c14n1");
    }
}
