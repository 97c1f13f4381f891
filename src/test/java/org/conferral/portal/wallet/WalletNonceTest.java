package org.conferral.portal.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.conferral.portal.platform.Sealing;
import org.junit.jupiter.api.Test;

class WalletNonceTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final UnaryOperator<byte[]> SEAL = content -> seal("one", content);
    private static final String NONCE = WalletNonce.of(new byte[WalletNonce.RANDOM], NOON, SEAL);

    @Test
    void is_good_for_its_purpose_until_it_ends() {
        assertThat(WalletNonce.isGood(NONCE, NOON, SEAL)).isTrue();
        assertThat(WalletNonce.isGood(NONCE, NOON.plusSeconds(599), SEAL)).isTrue();
        assertThat(WalletNonce.isGood(NONCE, NOON.plusSeconds(600), SEAL)).isFalse();
        assertThat(WalletNonce.isGood(NONCE, NOON, content -> seal("another", content)))
                .isFalse();
    }

    @Test
    void cannot_be_made_or_lengthened_by_anybody_else() {
        byte[] bytes = Base64.getUrlDecoder().decode(NONCE);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(WalletNonce.isGood(Base64.getUrlEncoder().encodeToString(changed), NOON, SEAL))
                    .as("byte %d", i)
                    .isFalse();
        }
        assertThat(WalletNonce.isGood("", NOON, SEAL)).isFalse();
        assertThat(WalletNonce.isGood("not base64 !", NOON, SEAL)).isFalse();
        assertThat(WalletNonce.isGood(NONCE + "AAAA", NOON, SEAL)).isFalse();
    }

    private static byte[] seal(String purpose, byte[] content) {
        return new Sealing("a master key for tests".getBytes(StandardCharsets.UTF_8)).mark(purpose, content);
    }
}
