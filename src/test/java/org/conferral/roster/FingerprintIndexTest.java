package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

    @Test
    void every_one_of_many_is_found_again() {
        FingerprintIndex index = new FingerprintIndex();
        Random random = new Random(1);
        long[] keys = random.longs(100_000).map(key -> key | 1).toArray();
        for (int i = 0; i < keys.length; i++) {
            assertThat(index.place(keys[i])).isZero();
            index.put(keys[i], i + 1);
        }
        for (int i = 0; i < keys.length; i++) {
            assertThat(index.place(keys[i])).isEqualTo(i + 1);
        }
    }

    @Test
    void the_newest_place_counts_unless_the_first_is_to_be_kept() {
        FingerprintIndex index = new FingerprintIndex();
        index.put(7, 1);
        index.put(7, 2);
        index.putIfAbsent(7, 3);
        assertThat(index.place(7)).isEqualTo(2);
    }
}
