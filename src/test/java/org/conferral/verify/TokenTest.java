package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.Plans;
import org.conferral.proof.CredentialJwt;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.JwtAlgorithm;
import org.junit.jupiter.api.Test;

/** A badge that is signed as a web token. */
class TokenTest {

    private final SmallWorld world = new SmallWorld();
    private final String token = token(SmallWorld.key(3));

    @Test
    void a_genuine_token_is_valid() {
        Verdict verdict = verdict(token);
        assertThat(verdict.outcome()).as(verdict.findings().toString()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings()).extracting(Finding::code).contains(Code.PROOF_GOOD, Code.STATUS_GOOD);
    }

    @Test
    void a_token_signed_by_somebody_else_is_none_of_the_issuers() {
        assertThat(verdict(token(SmallWorld.key(9))).outcome()).isNotEqualTo(Outcome.VALID);
    }

    @Test
    void a_token_with_other_claims_is_tampered_with() {
        String[] parts = token.split("\\.");
        String foreign = token(SmallWorld.key(3), "Another badge").split("\\.")[1];
        assertThat(verdict(parts[0] + "." + foreign + "." + parts[2]).outcome()).isEqualTo(Outcome.TAMPERED);
    }

    @Test
    void a_revoked_token_is_revoked() {
        world.revoke(Plans.FIRST_PLACE);
        assertThat(verdict(token).outcome()).isEqualTo(Outcome.REVOKED);
    }

    private Verdict verdict(String text) {
        return world.verification().verify(text.getBytes(StandardCharsets.US_ASCII), SmallWorld.NOW);
    }

    private static String token(Ed25519Key key) {
        return token(key, "A badge");
    }

    private static String token(Ed25519Key key, String name) {
        JsonObject draft = Drafting.draft(Plans.badge()).document();
        JsonObject subject = Json.createObjectBuilder(draft.getJsonObject("credentialSubject"))
                .add("id", "did:example:learner")
                .build();
        JsonObject badge = Json.createObjectBuilder(draft)
                .add("name", name)
                .add("credentialSubject", subject)
                .build();
        return CredentialJwt.sign(badge, SmallWorld.keyId(key), JwtAlgorithm.EDDSA, key.signer());
    }
}
