package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.ShapeLibrary;
import org.junit.jupiter.api.Test;

/** Records whose achievements bring the signed word of others along are issued like all others. */
class EndorsedRecordsTest {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final URI METHOD =
            URI.create(Plans.ISSUER + "#" + KEY.multikey().value());
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final Award award = Award.of(Endorsed.achievement(Plans.achievement("WELD-2")));

    @Test
    void an_endorsed_badge_takes_the_compiled_path_to_the_same_bytes() {
        assertSame(Drafting.draft(Plans.plan(List.of(award), true)));
    }

    @Test
    void an_endorsed_record_takes_the_compiled_path_to_the_same_bytes() {
        assertSame(Drafting.draft(Plans.plan(List.of(award, Plans.graded("MATH-101", "A", "4.5")), false)));
    }

    private static void assertSame(Draft draft) {
        assertThat(Lint.check(draft).<List<LintFinding>>fold(cleared -> List.of(), Refused::findings))
                .isEmpty();
        FilledDocument filled =
                new ShapeLibrary(Varying::at).learn(draft.bytes()).orElseThrow();
        assertThat(new String(filled.sign(METHOD, CREATED, KEY.signer()), StandardCharsets.UTF_8))
                .isEqualTo(GeneralPath.sign(draft.document(), METHOD, CREATED, KEY.signer())
                        .toString());
    }
}
