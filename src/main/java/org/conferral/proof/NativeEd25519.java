package org.conferral.proof;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Ed25519 by a library of the machine's own instructions, on machines where there is one and it proves right. */
final class NativeEd25519 implements Signer {

    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final String NAME = "Ed25519";

    private final Provider provider;
    private final PrivateKey key;
    private final Queue<Signature> idle = new ConcurrentLinkedQueue<>();

    private NativeEd25519(Provider provider, PrivateKey key) {
        this.provider = provider;
        this.key = key;
    }

    /** A signer for the key of this seed; empty where the library is missing, unhealthy, or signs otherwise than the signer given. */
    static Optional<Signer> of(byte[] seed, Signer reference) {
        try {
            AmazonCorrettoCryptoProvider provider = AmazonCorrettoCryptoProvider.INSTANCE;
            if (provider.getLoadingError() != null) {
                return Optional.empty();
            }
            NativeEd25519 signer = new NativeEd25519(provider, key(seed));
            byte[] sample = PKCS8.clone();
            boolean right = Arrays.equals(signer.sign(sample), reference.sign(sample));
            return right ? Optional.of(signer) : Optional.empty();
        } catch (LinkageError | GeneralSecurityException | IllegalStateException notHere) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] sign(byte[] data) {
        Signature signature = idle.poll();
        try {
            if (signature == null) {
                signature = Signature.getInstance(NAME, provider);
                signature.initSign(key);
            }
            signature.update(data);
            byte[] signed = signature.sign();
            idle.add(signature);
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    private static PrivateKey key(byte[] seed) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + seed.length);
        System.arraycopy(seed, 0, encoded, PKCS8.length, seed.length);
        return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
