package org.conferral.proof;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.util.BigIntegers;

/** A private key of the curve P-256 of an issuing unit; its text never shows the secret. */
public final class P256Key {

    private static final Ecdsa CURVE = Ecdsa.of(KeyKind.P256);
    private static final int SECRET = 32;

    private final BigInteger secret;
    private final Multikey multikey;

    private P256Key(BigInteger secret) {
        this.secret = secret;
        this.multikey = Multikey.of(KeyKind.P256, CURVE.publicKey(secret));
    }

    public static P256Key generate(SecureRandom random) {
        byte[] bytes = new byte[SECRET];
        while (true) {
            random.nextBytes(bytes);
            try {
                return ofSecret(bytes);
            } catch (ProofException outsideTheCurve) {
                // one draw in four thousand million; the next one will do
            }
        }
    }

    /** The key of 32 secret bytes. */
    public static P256Key ofSecret(byte[] secret) {
        return new P256Key(CURVE.secret(secret));
    }

    /** The secret itself, for sealing at rest only. */
    public byte[] secret() {
        return BigIntegers.asUnsignedByteArray(SECRET, secret);
    }

    /** The public half. */
    public Multikey multikey() {
        return multikey;
    }

    public Signer signer() {
        return data -> CURVE.sign(secret, data);
    }

    @Override
    public String toString() {
        return "P256Key[" + multikey.value() + "]";
    }
}
