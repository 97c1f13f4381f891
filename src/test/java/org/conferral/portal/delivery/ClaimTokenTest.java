package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimTokenTest {

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes();
    private static final String CREDENTIAL = "0190b6a0-0000-7000-8000-000000000001";

    @Test
    void is_the_same_each_time_it_is_derived() {
        assertThat(ClaimToken.derive(SECRET, CREDENTIAL, 1)).isEqualTo(ClaimToken.derive(SECRET, CREDENTIAL, 1));
    }

    @Test
    void differs_by_credential_generation_and_secret() {
        assertThat(Set.of(
                        ClaimToken.derive(SECRET, CREDENTIAL, 1),
                        ClaimToken.derive(SECRET, CREDENTIAL, 2),
                        ClaimToken.derive(SECRET, CREDENTIAL + "1", 1),
                        ClaimToken.derive(new byte[32], CREDENTIAL, 1)))
                .hasSize(4);
    }

    @Test
    void has_256_bits_in_letters_that_need_no_escaping() {
        assertThat(ClaimToken.derive(SECRET, CREDENTIAL, 1).value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void is_stored_as_its_sha_256_only() {
        ClaimToken token = new ClaimToken("a".repeat(43));

        assertThat(token.hash()).isEqualTo("66d34fba71f8f450f7e45598853e53bfc23bbd129027cbb131a2f4ffd7878cd0");
    }

    @Test
    void is_read_back_only_in_its_own_shape() {
        assertThat(ClaimToken.read("a".repeat(43))).isPresent();
        assertThat(ClaimToken.read("a".repeat(42))).isEmpty();
        assertThat(ClaimToken.read("a".repeat(42) + "/")).isEmpty();
        assertThat(ClaimToken.read("record.json")).isEmpty();
    }

    @Test
    void does_not_show_itself_in_a_log() {
        assertThat(new ClaimToken("secret")).hasToString("ClaimToken");
    }
}
