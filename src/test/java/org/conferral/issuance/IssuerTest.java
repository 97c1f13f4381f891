package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import org.conferral.proof.Ed25519Key;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final Ed25519Key key = Ed25519Key.ofSeed(seed());
    private final Issuer issuer = new Issuer(
            URI.create(Plans.ISSUER + "#" + key.multikey().value()), key.signer(), new Clearing(), new Inspection(1));

    @Test
    void signing_the_same_plan_again_gives_the_same_bytes() {
        SignedCredential first = issuer.sign(cleared(), CREATED);
        SignedCredential second = issuer.sign(cleared(), CREATED);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void what_was_cleared_once_is_signed_once() {
        Cleared cleared = cleared();
        issuer.sign(cleared, CREATED);
        assertThatThrownBy(() -> issuer.sign(cleared, CREATED)).isInstanceOf(IllegalStateException.class);
    }

    private static Cleared cleared() {
        return Lint.check(Drafting.draft(Plans.transcript())).fold(cleared -> cleared, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    private static byte[] seed() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 3);
        return seed;
    }
}
