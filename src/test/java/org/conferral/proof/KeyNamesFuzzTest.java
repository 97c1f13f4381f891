package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whatever stands where a key, a signature or the name of an issuer is expected. */
class KeyNamesFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void what_is_read_is_written_the_same_and_all_else_is_refused_in_words(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        base58(input, text);
        try {
            Multikey key = new Multikey(text);
            assertThat(Multikey.of(key.kind(), key.raw()).value()).isEqualTo(text);
            assertThat(new Did("did:key:" + text).spelledKey()).contains(key);
            assertThat(key.signed(input, input)).isFalse();
        } catch (ProofException refused) {
            assertThat(refused.detail()).isNotBlank();
        }
    }

    private static void base58(byte[] input, String text) {
        byte[] few = Arrays.copyOf(input, Math.min(input.length, 300));
        assertThat(Base58.decode(Base58.encode(few))).isEqualTo(few);
        try {
            assertThat(Base58.encode(Base58.decode(text))).isEqualTo(text);
        } catch (ProofException refused) {
            assertThat(refused.detail()).isNotBlank();
        }
    }
}
