package org.conferral.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;
import org.conferral.proof.ProofCheck;
import org.conferral.proof.ProofException;
import org.conferral.proof.SecuredCredential;

/** Whether the issuer really said this, and exactly this. */
final class SignatureCheck implements Check {

    private final KeySource keys;
    private final DocumentSource web;
    private final Instant now;

    SignatureCheck(KeySource keys, DocumentSource web, Instant now) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.web = Objects.requireNonNull(web, "web");
        this.now = Objects.requireNonNull(now, "now");
    }

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        return look(new SecuredCredential.Embedded(credential), pointer);
    }

    /** The same for a credential in whatever form it is secured. */
    List<Finding> look(SecuredCredential secured, String pointer) {
        JsonObject credential = secured.credential();
        ProofCheck check = secured.check(keys, now);
        String issuer = Members.issuer(credential).orElse("");
        String at = pointer + "/proof";
        return switch (check.outcome()) {
            case GOOD -> good(check, pointer, issuer);
            case MISSING -> List.of(Finding.of(Code.PROOF_MISSING, at));
            case BROKEN -> List.of(Finding.of(Code.PROOF_BROKEN, at, check.detail()));
            case KEY_UNKNOWN -> stranger(secured, pointer, check.detail());
            case KEY_REVOKED -> List.of(Finding.of(Code.ISSUER_KEY_WITHDRAWN, at, check.detail()));
            case EXPIRED -> List.of(Finding.of(Code.EXPIRED, at, check.detail()));
            case UNSUPPORTED -> List.of(Finding.of(Code.PROOF_UNSUPPORTED, at, check.detail()));
            case MALFORMED -> List.of(Finding.of(Code.PROOF_MALFORMED, at, check.detail()));
        };
    }

    /** A proof that holds, and whether its key was withdrawn since. */
    private List<Finding> good(ProofCheck check, String pointer, String issuer) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Code.PROOF_GOOD, pointer + "/proof"));
        findings.add(Finding.of(Code.ISSUER_KNOWN, pointer + "/issuer", issuer));
        check.verificationMethod()
                .map(keys::key)
                .filter(KeyAnswer.Revoked.class::isInstance)
                .map(KeyAnswer.Revoked.class::cast)
                .ifPresent(revoked -> findings.add(Finding.of(
                        Code.ISSUER_KEY_WITHDRAWN_LATER,
                        pointer + "/proof",
                        revoked.since().toString())));
        return findings;
    }

    /**
     * An issuer whose key is not known here. When the document spells out a key, its signature must at least fit that
     * one: this shows whether anything was changed, though not who signed.
     */
    private List<Finding> stranger(SecuredCredential secured, String pointer, String why) {
        ProofCheck spelled = secured.check(SignatureCheck::spelled, now);
        if (spelled.outcome() == ProofCheck.Outcome.BROKEN) {
            return List.of(Finding.of(Code.PROOF_BROKEN, pointer + "/proof", spelled.detail()));
        }
        List<Finding> findings = new ArrayList<>();
        if (spelled.good()) {
            findings.add(Finding.of(Code.PROOF_FITS_ITS_KEY, pointer + "/proof"));
        }
        String issuer = Members.issuer(secured.credential()).orElse("");
        findings.add(Finding.of(Code.ISSUER_UNKNOWN, pointer + "/issuer", issuer, why));
        if (!web.open() && PublishedKeys.address(issuer).isPresent()) {
            findings.add(Finding.of(Code.ISSUER_NOT_ASKED, pointer + "/issuer", issuer));
        }
        return findings;
    }

    private static KeyAnswer spelled(URI verificationMethod) {
        String[] parts = verificationMethod.toString().split("#", 2);
        try {
            return parts.length == 2
                    ? new KeyAnswer.Found(new Multikey(parts[1]), parts[0])
                    : new KeyAnswer.Unknown("no key is spelled out");
        } catch (ProofException notAKey) {
            return new KeyAnswer.Unknown(notAKey.detail());
        }
    }
}
