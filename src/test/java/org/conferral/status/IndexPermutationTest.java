package org.conferral.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPermutationTest {

    private static final byte[] KEY = "a key of this list alone".getBytes();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000, 131_072})
    void every_place_is_given_exactly_once(int size) {
        IndexPermutation permutation = new IndexPermutation(KEY, size);
        BitSet given = new BitSet(size);

        for (int counter = 0; counter < size; counter++) {
            int place = permutation.at(counter);
            assertThat(place).isBetween(0, size - 1);
            assertThat(given.get(place)).isFalse();
            given.set(place);
        }
    }

    @Test
    void neighbours_do_not_stay_neighbours() {
        IndexPermutation permutation = new IndexPermutation(KEY, 131_072);

        long close = IntStream.range(0, 1000)
                .filter(counter -> Math.abs(permutation.at(counter) - permutation.at(counter + 1)) < 100)
                .count();

        assertThat(close).isLessThan(20);
    }

    @Test
    void another_key_gives_another_order_and_the_same_key_the_same() {
        IndexPermutation other = new IndexPermutation(new byte[] {1}, 131_072);

        assertThat(first(other)).isNotEqualTo(first(new IndexPermutation(KEY, 131_072)));
        assertThat(first(new IndexPermutation(KEY, 131_072))).isEqualTo(first(new IndexPermutation(KEY, 131_072)));
    }

    @Test
    void a_full_list_gives_no_further_place() {
        assertThatThrownBy(() -> new IndexPermutation(KEY, 8).at(8)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static int[] first(IndexPermutation permutation) {
        return IntStream.range(0, 16).map(permutation::at).toArray();
    }
}
