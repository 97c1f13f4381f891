package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whatever is put on the verify page as a signed token, with its three parts taken apart so that they are reached. */
class TokenFuzzTest {

    private static final Verification VERIFICATION = new SmallWorld().verification();

    @FuzzTest(maxDuration = "3m")
    void an_answer_is_given_and_no_token_is_genuine_that_nobody_signed(FuzzedDataProvider data) {
        boolean plain = data.consumeBoolean();
        String header = data.consumeString(400);
        String payload = data.consumeString(4_000);
        String token = plain
                ? header + "." + payload + "." + data.consumeRemainingAsString()
                : encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                        + encoded(payload.getBytes(StandardCharsets.UTF_8)) + "."
                        + encoded(data.consumeRemainingAsBytes());

        Verdict verdict = VERIFICATION.verify(token.getBytes(StandardCharsets.UTF_8), SmallWorld.NOW);

        assertThat(verdict.findings()).isNotEmpty();
        assertThat(verdict.findings()).extracting(Finding::code).doesNotContain(Code.PROOF_GOOD);
    }

    private static String encoded(byte[] part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }
}
