package org.conferral.proof;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;

/** A private Ed25519 key of an issuing unit; its text never shows the secret. */
public final class Ed25519Key {

    private static final int SEED = 32;
    private static final int SIGNATURE = 64;

    private final Ed25519PrivateKeyParameters secret;
    private final Multikey multikey;
    private @Nullable Signer fastest;

    private Ed25519Key(byte[] seed) {
        secret = new Ed25519PrivateKeyParameters(seed);
        multikey = Multikey.ofEd25519(secret.generatePublicKey().getEncoded());
    }

    public static Ed25519Key generate(SecureRandom random) {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        return new Ed25519Key(seed);
    }

    public static Ed25519Key ofSeed(byte[] seed) {
        if (seed.length != SEED) {
            throw new ProofException(ProofException.Code.MALFORMED, "an Ed25519 seed has 32 bytes");
        }
        return new Ed25519Key(seed.clone());
    }

    /** The secret itself, for sealing at rest only. */
    public byte[] seed() {
        return secret.getEncoded();
    }

    /** The public half. */
    public Multikey multikey() {
        return multikey;
    }

    /** The fastest way to sign with this key on this machine. */
    public synchronized Signer signer() {
        Signer known = fastest;
        if (known == null) {
            Signer plain = plainSigner();
            known = NativeEd25519.of(seed(), plain).orElse(plain);
            fastest = known;
        }
        return known;
    }

    /** Signs in Java alone. */
    public Signer plainSigner() {
        return data -> {
            Ed25519Signer signer = new Ed25519Signer();
            signer.init(true, secret);
            signer.update(data, 0, data.length);
            return signer.generateSignature();
        };
    }

    /** Whether the holder of this public key signed these bytes. */
    static boolean signed(Multikey key, byte[] data, byte[] signature) {
        if (signature.length != SIGNATURE) {
            return false;
        }
        try {
            Ed25519Signer verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(key.raw()));
            verifier.update(data, 0, data.length);
            return verifier.verifySignature(Arrays.copyOf(signature, SIGNATURE));
        } catch (IllegalArgumentException notOnTheCurve) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Ed25519Key[" + multikey.value() + "]";
    }
}
