package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.ShapeLibrary;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");
    private static final String UNLUCKY = "00000001";

    private final Ed25519Key key = Ed25519Key.ofSeed(new byte[32]);
    private final URI method = URI.create(Plans.ISSUER + "#" + key.multikey().value());
    private final Draft draft = Drafting.draft(Plans.transcript());
    private final FilledDocument filled =
            new ShapeLibrary(Varying::at).learn(draft.bytes()).orElseThrow();
    private final byte[] signed = filled.sign(method, CREATED, key.signer());

    @Test
    void the_first_of_a_shape_is_looked_at_the_others_by_share() {
        Inspection inspection = new Inspection(100);
        assertThat(inspection.isDue(filled, UNLUCKY)).isTrue();
        assertThat(inspection.isDue(filled, UNLUCKY)).isFalse();
        assertThat(inspection.isDue(filled, "000000c8")).isTrue();
    }

    @Test
    void what_was_cleared_and_nothing_else_holds() {
        Inspection inspection = new Inspection(1);
        assertThat(inspection.holds(draft, signed, method)).isTrue();
        assertThat(inspection.holds(Drafting.draft(Plans.expiring(Plans.VALID_FROM.plusSeconds(1))), signed, method))
                .isFalse();
    }

    @Test
    void a_signature_of_another_key_does_not_hold() {
        Ed25519Key other = Ed25519Key.ofSeed("another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));
        byte[] forged = filled.sign(method, CREATED, other.signer());
        assertThat(new Inspection(1).holds(draft, forged, method)).isFalse();
    }

    @Test
    void a_result_moved_into_another_bundled_credential_does_not_hold() {
        String moved =
                new String(signed, StandardCharsets.UTF_8).replace("\"creditsEarned\":4.5", "\"creditsEarned\":4.0");
        assertThat(new Inspection(1).holds(draft, moved.getBytes(StandardCharsets.UTF_8), method))
                .isFalse();
    }
}
