package org.conferral.proof;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/** A private RSA key of an issuing unit, for those readers of badges that know nothing newer; its text never shows the secret. */
public final class RsaKey {

    private static final int BITS = 3072;

    private final RSAPrivateCrtKey secret;
    private final Jwk jwk;

    private RsaKey(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        this.secret = secret;
        var half = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        var open = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(half);
        this.jwk = new Jwk(new RSAKey.Builder(open).build().toJSONString());
    }

    public static RsaKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, random);
            return new RsaKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("RSA is part of every Java", impossible);
        }
    }

    /** The key of its PKCS #8 bytes. */
    public static RsaKey ofPkcs8(byte[] encoded) {
        try {
            return new RsaKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new ProofException(ProofException.Code.MALFORMED, "no RSA key", unreadable);
        }
    }

    /** The secret itself, for sealing at rest only. */
    public byte[] pkcs8() {
        return secret.getEncoded();
    }

    /** The public half. */
    public Jwk jwk() {
        return jwk;
    }

    public Signer signer() {
        return data -> {
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(secret);
                signature.update(data);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("RSA is part of every Java", impossible);
            }
        };
    }

    @Override
    public String toString() {
        return "RsaKey[" + jwk.thumbprint() + "]";
    }
}
