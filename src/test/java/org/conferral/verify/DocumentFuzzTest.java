package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.issuance.Plans;

/** Whatever is put on the verify page as a document. */
class DocumentFuzzTest {

    private static final SmallWorld WORLD = new SmallWorld();
    private static final Verification VERIFICATION = WORLD.verification();
    private static final List<JsonObject> GENUINE =
            List.of(claims(WORLD.issued(Plans.badge())), claims(WORLD.issued(Plans.transcript())));

    @FuzzTest(maxDuration = "3m")
    void an_answer_is_given_and_nothing_is_genuine_but_what_was_signed(byte[] document) {
        Verdict verdict = VERIFICATION.verify(document, SmallWorld.NOW);

        assertThat(verdict.findings()).isNotEmpty();
        if (verdict.findings().stream().anyMatch(finding -> finding.code() == Code.PROOF_GOOD)) {
            assertThat(claims(verdict.credential().orElseThrow().document())).isIn(GENUINE);
        }
    }

    private static JsonObject claims(JsonObject credential) {
        return Json.createObjectBuilder(credential).remove("proof").build();
    }
}
