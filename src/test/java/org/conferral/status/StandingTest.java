package org.conferral.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void a_good_credential_can_be_revoked_for_a_reason() {
        Standing.Revoked revoked = Standing.GOOD.revoke("Issued in error", NOON);

        assertThat(revoked).isEqualTo(new Standing.Revoked("Issued in error", NOON));
        assertThat(revoked.text()).isEqualTo("REVOKED");
    }

    @Test
    void a_suspension_can_be_lifted_or_become_final() {
        Standing.Suspended suspended = Standing.GOOD.suspend("Under review", NOON);

        assertThat(suspended.reinstate()).isEqualTo(Standing.GOOD);
        assertThat(suspended.revoke("Confirmed", NOON)).isInstanceOf(Standing.Revoked.class);
    }

    @Test
    void a_withdrawal_without_a_reason_is_refused() {
        assertThatThrownBy(() -> Standing.GOOD.revoke(" ", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_no_way_back_from_revocation() {
        assertThat(Arrays.stream(Standing.Revoked.class.getDeclaredMethods())
                        .filter(method -> Standing.class.isAssignableFrom(method.getReturnType())))
                .isEmpty();
    }
}
