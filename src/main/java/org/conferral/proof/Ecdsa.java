package org.conferral.proof;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/** Signatures over the NIST curves as the two numbers R and S one after the other, with the digest of the curve's strength. */
final class Ecdsa {

    private static final Ecdsa P256 = new Ecdsa("P-256", SHA256Digest::new);
    private static final Ecdsa P384 = new Ecdsa("P-384", SHA384Digest::new);

    private final ECDomainParameters domain;
    private final Supplier<Digest> digest;
    private final int size;

    private Ecdsa(String curve, Supplier<Digest> digest) {
        this.domain = new ECDomainParameters(CustomNamedCurves.getByName(curve));
        this.digest = digest;
        this.size = (domain.getCurve().getFieldSize() + 7) / 8;
    }

    static Ecdsa of(KeyKind kind) {
        return switch (kind) {
            case P256 -> P256;
            case P384 -> P384;
            case ED25519, RSA -> throw malformed("no key of a NIST curve: " + kind);
        };
    }

    /** The point of a public key, or a refusal when it is none of this curve. */
    ECPoint point(byte[] encoded) {
        try {
            return domain.validatePublicPoint(domain.getCurve().decodePoint(encoded));
        } catch (IllegalArgumentException notOnTheCurve) {
            throw malformed("a public key that is no point of its curve");
        }
    }

    /** The compressed point of two coordinates. */
    byte[] compressed(BigInteger x, BigInteger y) {
        try {
            return domain.validatePublicPoint(domain.getCurve().createPoint(x, y))
                    .getEncoded(true);
        } catch (IllegalArgumentException notOnTheCurve) {
            throw malformed("a public key that is no point of its curve");
        }
    }

    BigInteger secret(byte[] bytes) {
        BigInteger secret = new BigInteger(1, bytes);
        if (bytes.length != size || secret.signum() == 0 || secret.compareTo(domain.getN()) >= 0) {
            throw malformed("no secret key of this curve");
        }
        return secret;
    }

    byte[] publicKey(BigInteger secret) {
        return domain.getG().multiply(secret).normalize().getEncoded(true);
    }

    /** Deterministic (RFC 6979), so that no weak random number can give the secret away. */
    byte[] sign(BigInteger secret, byte[] data) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(digest.get()));
        signer.init(true, new ECPrivateKeyParameters(secret, domain));
        return raw(signer.generateSignature(hash(data)));
    }

    boolean signed(byte[] publicKey, byte[] data, byte[] signature) {
        if (signature.length != 2 * size) {
            return false;
        }
        ECDSASigner verifier = new ECDSASigner();
        verifier.init(false, new ECPublicKeyParameters(point(publicKey), domain));
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, size));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, size, signature.length));
        return verifier.verifySignature(hash(data), r, s);
    }

    /** The two numbers, each filled up to the size of the curve. */
    byte[] raw(BigInteger... numbers) {
        byte[] raw = new byte[2 * size];
        BigIntegers.asUnsignedByteArray(numbers[0], raw, 0, size);
        BigIntegers.asUnsignedByteArray(numbers[1], raw, size, size);
        return raw;
    }

    private byte[] hash(byte[] data) {
        Digest hashing = digest.get();
        hashing.update(data, 0, data.length);
        byte[] hash = new byte[hashing.getDigestSize()];
        hashing.doFinal(hash, 0);
        return hash;
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
