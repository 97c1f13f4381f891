package org.conferral.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.KeySource;
import org.conferral.proof.ProofCheck;

/** Whether the issuer really said this, and exactly this. */
final class SignatureCheck implements Check {

    private final KeySource keys;
    private final Instant now;

    SignatureCheck(KeySource keys, Instant now) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.now = Objects.requireNonNull(now, "now");
    }

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        ProofCheck check = DataIntegrity.check(credential, keys, now);
        String issuer = Members.issuer(credential).orElse("");
        String at = pointer + "/proof";
        return switch (check.outcome()) {
            case GOOD ->
                List.of(Finding.of(Code.PROOF_GOOD, at), Finding.of(Code.ISSUER_KNOWN, pointer + "/issuer", issuer));
            case MISSING -> List.of(Finding.of(Code.PROOF_MISSING, at));
            case BROKEN -> List.of(Finding.of(Code.PROOF_BROKEN, at, check.detail()));
            case KEY_UNKNOWN -> List.of(Finding.of(Code.ISSUER_UNKNOWN, pointer + "/issuer", issuer, check.detail()));
            case KEY_REVOKED -> List.of(Finding.of(Code.ISSUER_KEY_WITHDRAWN, at, check.detail()));
            case EXPIRED -> List.of(Finding.of(Code.EXPIRED, at, check.detail()));
            case UNSUPPORTED -> List.of(Finding.of(Code.PROOF_UNSUPPORTED, at, check.detail()));
            case MALFORMED -> List.of(Finding.of(Code.PROOF_MALFORMED, at, check.detail()));
        };
    }
}
