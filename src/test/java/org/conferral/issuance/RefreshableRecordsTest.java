package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.conferral.credential.CredentialRefresh;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.ShapeLibrary;
import org.junit.jupiter.api.Test;

/** Records that name an address of their own are issued like all others, by one shape. */
class RefreshableRecordsTest {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final URI METHOD =
            URI.create(Plans.ISSUER + "#" + KEY.multikey().value());
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final ShapeLibrary library = new ShapeLibrary(Varying::at);

    @Test
    void an_address_of_its_own_is_no_shape_of_its_own() {
        library.learn(draft("first").bytes());
        Draft second = draft("second");

        FilledDocument filled = library.find(second.bytes()).orElseThrow();

        assertThat(new String(filled.sign(METHOD, CREATED, KEY.signer()), StandardCharsets.UTF_8))
                .contains("/refresh/second/01900000-0000-7000-8000-000000000001")
                .isEqualTo(GeneralPath.sign(second.document(), METHOD, CREATED, KEY.signer())
                        .toString());
    }

    @Test
    void the_address_stands_at_the_top_alone_and_means_what_the_standard_says() {
        Draft draft = draft("first");

        assertThat(Lint.check(draft).<List<LintFinding>>fold(cleared -> List.of(), Refused::findings))
                .isEmpty();
        assertThat(draft.document().getJsonObject("refreshService").getString("type"))
                .isEqualTo(CredentialRefresh.CREDENTIAL_REFRESH);
        assertThat(draft.document().getJsonArray("@context").toString())
                .contains("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
        assertThat(draft.document().getJsonObject("credentialSubject").toString())
                .doesNotContain("refreshService");
    }

    private static Draft draft(String mark) {
        Stipulations own = Plans.stipulations().refreshed(address -> URI.create(address + "/" + mark));
        return Drafting.draft(Plans.plan(List.of(Plans.graded("MATH-101", "A", "4.5")), own));
    }
}
