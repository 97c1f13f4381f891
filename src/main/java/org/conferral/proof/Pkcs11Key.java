package org.conferral.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** A private key of the curve P-256 that never leaves its hardware token; the token signs, the public half is known from its certificate. */
public final class Pkcs11Key {

    private static final Ecdsa CURVE = Ecdsa.of(KeyKind.P256);
    private static final BigInteger ORDER = CustomNamedCurves.getByName("P-256").getN();
    private static final BigInteger FIELD =
            CustomNamedCurves.getByName("P-256").getCurve().getField().getCharacteristic();

    private final Provider provider;
    private final PrivateKey handle;
    private final Multikey multikey;

    private Pkcs11Key(Provider provider, PrivateKey handle, Multikey multikey) {
        this.provider = provider;
        this.handle = handle;
        this.multikey = multikey;
    }

    /**
     * The key of this name in a token. A token once opened stays open to this process, whatever PIN is told later.
     *
     * @param pin   opens the token; the caller wipes it
     * @param alias the label of the key and its certificate
     * @throws ProofException when the token does not open or holds no such key
     */
    public static Pkcs11Key open(Pkcs11Token token, char[] pin, String alias) {
        try {
            Provider provider = token.provider();
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, pin);
            Certificate certificate = keys.getCertificate(alias);
            if (certificate == null || !(keys.getKey(alias, null) instanceof PrivateKey handle)) {
                throw malformed("the token holds no key with a certificate named " + alias);
            }
            return new Pkcs11Key(provider, handle, publicHalf(certificate));
        } catch (GeneralSecurityException | IOException | ProviderException closed) {
            throw new ProofException(ProofException.Code.MALFORMED, "the token does not open", closed);
        }
    }

    private static Multikey publicHalf(Certificate certificate) {
        if (!(certificate.getPublicKey() instanceof ECPublicKey key)
                || !key.getParams().getOrder().equals(ORDER)
                || !(key.getParams().getCurve().getField() instanceof java.security.spec.ECFieldFp field)
                || !field.getP().equals(FIELD)) {
            throw malformed("the key in the token is not of the curve P-256");
        }
        byte[] point = CURVE.compressed(key.getW().getAffineX(), key.getW().getAffineY());
        return Multikey.of(KeyKind.P256, point);
    }

    /** The public half. */
    public Multikey multikey() {
        return multikey;
    }

    public Signer signer() {
        return data -> {
            try {
                Signature signature = Signature.getInstance("SHA256withECDSA", provider);
                signature.initSign(handle);
                signature.update(data);
                return CURVE.raw(StandardDSAEncoding.INSTANCE.decode(ORDER, signature.sign()));
            } catch (GeneralSecurityException | IOException | ProviderException gone) {
                throw new IllegalStateException("the token did not sign", gone);
            }
        };
    }

    @Override
    public String toString() {
        return "Pkcs11Key[" + multikey.value() + "]";
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
