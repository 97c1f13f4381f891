package org.conferral.proof;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.proof.ProofCheck.Outcome;

/** Credentials signed as web tokens, the second form that Open Badges 3.0 knows. */
public final class CredentialJwt {

    private CredentialJwt() {}

    /**
     * The credential as a token.
     *
     * @param keyId  where readers find the public key
     * @param signer holds a key of the kind the algorithm goes with
     * @throws ProofException when the credential lacks what a token must say
     */
    public static String sign(JsonObject credential, URI keyId, JwtAlgorithm algorithm, Signer signer) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.text()))
                .type(JOSEObjectType.JWT)
                .keyID(keyId.toString())
                .build();
        Base64URL payload = Base64URL.encode(JwtClaims.around(credential).toString());
        String text = header.toBase64URL() + "." + payload;
        return text + "." + Base64URL.encode(signer.sign(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The credential in a token, nothing said about whether it is genuine. */
    public static JsonObject credential(String jwt) {
        return JwtClaims.credential(new JwtText(jwt).payload());
    }

    /** Whether a token was signed by the issuer of its credential and says the same as this; never throws on bad input. */
    public static ProofCheck check(String jwt, KeySource keys) {
        try {
            return check(new JwtText(jwt), keys);
        } catch (ProofException refused) {
            return new ProofCheck(ProofReading.outcome(refused.code()), refused.detail(), Optional.empty());
        } catch (RuntimeException malformed) {
            return new ProofCheck(Outcome.MALFORMED, String.valueOf(malformed.getMessage()), Optional.empty());
        }
    }

    private static ProofCheck check(JwtText token, KeySource keys) {
        // 1. the header names an algorithm and a key
        String alg = token.header().getAlgorithm().getName();
        Optional<JwtAlgorithm> algorithm = JwtAlgorithm.named(alg);
        JsonObject payload = token.payload();
        String issuer = ProofReading.issuer(JwtClaims.credential(payload));
        URI method = method(token, issuer);
        if (algorithm.isEmpty()) {
            return new ProofCheck(Outcome.UNSUPPORTED, "a token signed with " + alg, Optional.of(method));
        }
        // 2. the key is known
        KeyAnswer answer = keys.key(method);
        if (!(answer instanceof KeyAnswer.Found found)) {
            return ProofReading.keyless(answer, method);
        }
        // 3. it is the issuer's, and it signed
        Optional<String> flaw = flaw(token, algorithm.get(), found, issuer);
        if (flaw.isPresent()) {
            return new ProofCheck(Outcome.BROKEN, flaw.get(), Optional.of(method));
        }
        // 4. the claims are those of the credential
        JwtClaims.mustMirror(payload);
        return new ProofCheck(Outcome.GOOD, "a token signed with " + alg, Optional.of(method));
    }

    /** The key's own address; a key that is only spelled out is asked for by its name among the issuer's keys. */
    private static URI method(JwtText token, String issuer) {
        String keyId = token.header().getKeyID();
        if (keyId != null) {
            return URI.create(keyId);
        }
        return token.spelledKey()
                .map(key -> URI.create(
                        issuer + "#" + key.multikey().map(Multikey::value).orElseGet(key::thumbprint)))
                .orElseThrow(() -> new ProofException(ProofException.Code.MALFORMED, "the header names no key"));
    }

    private static Optional<String> flaw(JwtText token, JwtAlgorithm algorithm, KeyAnswer.Found found, String issuer) {
        VerificationKey key = found.key();
        if (!found.controller().equals(issuer)) {
            return Optional.of("the key belongs to " + found.controller() + ", not to the issuer " + issuer);
        }
        boolean another = token.spelledKey()
                .filter(spelled -> !spelled.thumbprint().equals(key.thumbprint()))
                .isPresent();
        boolean confused = key.kind() != algorithm.kind() || key instanceof Jwk jwk && !jwk.isFor(algorithm);
        if (another || confused) {
            return Optional.of("the key is not the one that signs with " + algorithm.text());
        }
        return key.signed(token.signedPart(), token.signature())
                ? Optional.empty()
                : Optional.of("the signature does not fit the token");
    }
}
