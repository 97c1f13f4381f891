package org.conferral.proof;

import com.nimbusds.jose.JWSHeader;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A wallet's word that it holds a key, for one issuer and one moment: the proof type {@code jwt} of OpenID for Verifiable Credential
 * Issuance 1.0, appendix F.1.
 *
 * @param holder the DID of the key
 * @param nonce  what the issuer gave the wallet to repeat; "" when it repeats nothing
 * @param client who the wallet says it is, where it says so
 */
public record HolderProof(String holder, String nonce, Optional<String> client) {

    /** The type of such a token. */
    public static final String TYPE = "openid4vci-proof+jwt";

    /** How far the clock of a wallet may be off. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    /**
     * The proof in a token, once everything in it fits but the nonce, which only its giver knows.
     *
     * @param audience the issuer it must be meant for
     * @throws ProofException when it is forged, meant for somebody else, too old, or not such a proof at all
     */
    public static HolderProof read(String jwt, String audience, Instant now) {
        try {
            return read(new JwtText(jwt), audience, now);
        } catch (ProofException refused) {
            throw refused;
        } catch (RuntimeException odd) {
            throw new ProofException(ProofException.Code.MALFORMED, "no readable proof", odd);
        }
    }

    private static HolderProof read(JwtText token, String audience, Instant now) {
        // 1. the header says what the token is for, and by which one key it is signed
        JWSHeader header = token.header(TYPE);
        HolderKey key = HolderKey.named(header);
        // 2. that key signed it, by the algorithm of its kind
        if (!key.signed(header.getAlgorithm().getName(), token)) {
            throw refused("the signature does not fit the key");
        }
        // 3. it was meant for this issuer, just now
        JsonObject claims = token.payload();
        if (!isFor(audience, claims.get("aud"))) {
            throw refused("the proof is not for " + audience);
        }
        if (!isFresh(claims, now)) {
            throw refused("the proof was not made now");
        }
        return new HolderProof(key.did(), text(claims, "nonce").orElse(""), text(claims, "iss"));
    }

    private static boolean isFor(String audience, JsonValue named) {
        JsonValue only = named instanceof JsonArray list && list.size() == 1 ? list.get(0) : named;
        return only instanceof JsonString text && text.getString().equals(audience);
    }

    private static boolean isFresh(JsonObject claims, Instant now) {
        Instant made = moment(claims, "iat").orElseThrow(() -> refused("iat is missing"));
        boolean ended = moment(claims, "exp").filter(end -> !now.isBefore(end)).isPresent();
        return !ended && !made.isBefore(now.minus(WINDOW)) && !made.isAfter(now.plus(WINDOW));
    }

    /** Seconds since 1970, perhaps with a fraction. */
    private static Optional<Instant> moment(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonNumber seconds
                ? Optional.of(Instant.ofEpochSecond((long) seconds.doubleValue()))
                : Optional.empty();
    }

    private static Optional<String> text(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static ProofException refused(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
