package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.portal.platform.HardwareToken;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.IssuingKey;
import org.conferral.proof.P256Key;
import org.conferral.proof.Pkcs11Key;
import org.conferral.proof.Pkcs11Token;
import org.conferral.proof.ProofException;
import org.conferral.proof.RsaKey;
import org.conferral.proof.Signer;

/** Where the secret halves of signing keys are made and opened; they never leave it unsealed. */
@ApplicationScoped
class KeySafe {

    private static final String PURPOSE = "signing-key";

    /** Keys that were opened once, by their public half: each batch would open them for every few records. */
    private final Map<String, IssuingKey> opened = new ConcurrentHashMap<>();

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    /**
     * Makes a key, or finds the one in the hardware token.
     *
     * @param label the name of the key in the token; of no account to the others
     */
    KeptSecret make(KeyMaking making, String label) {
        return switch (making) {
            case ED25519, ED25519_TEXT -> edwards(making.suite());
            case P256 -> curve();
            case TOKEN -> inToken(label);
            case RSA -> rsa();
        };
    }

    /** The key at work. */
    IssuingKey open(SigningKey key) {
        KeptSecret secret = key.secret();
        return opened.computeIfAbsent(secret.key().name(), any -> opened(secret, key.unitId()));
    }

    /** The key as it signs web tokens. */
    Signer tokens(SigningKey key) {
        KeptSecret secret = key.secret();
        if (secret.suite().isPresent()) {
            return open(key).signer();
        }
        byte[] pkcs8 = sealing.open(secret.sealed().orElseThrow(), PURPOSE);
        try {
            return RsaKey.ofPkcs8(pkcs8).signer();
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }

    private KeptSecret rsa() {
        RsaKey key = RsaKey.generate(random);
        return new KeptSecret(Optional.empty(), key.jwk(), sealed(key.pkcs8()), Optional.empty());
    }

    private KeptSecret edwards(Optional<Cryptosuite> suite) {
        Ed25519Key key = Ed25519Key.generate(random);
        return new KeptSecret(suite, key.multikey(), sealed(key.seed()), Optional.empty());
    }

    private KeptSecret curve() {
        P256Key key = P256Key.generate(random);
        return new KeptSecret(
                Optional.of(Cryptosuite.ECDSA_RDFC_2019), key.multikey(), sealed(key.secret()), Optional.empty());
    }

    private Optional<byte[]> sealed(byte[] secret) {
        try {
            return Optional.of(sealing.seal(secret, PURPOSE));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private KeptSecret inToken(String label) {
        if (label.isBlank()) {
            throw Refusal.invalid("key.token.label");
        }
        try {
            Pkcs11Key key = tokenKey(label.strip());
            return new KeptSecret(
                    Optional.of(Cryptosuite.ECDSA_RDFC_2019),
                    key.multikey(),
                    Optional.empty(),
                    Optional.of(label.strip()));
        } catch (ProofException closed) {
            throw Refusal.invalid("key.token.closed", label.strip());
        }
    }

    private IssuingKey opened(KeptSecret secret, String unitId) {
        IssuingKey key = secret.tokenLabel()
                .map(label -> tokenKey(label, unitId))
                .orElseGet(() -> software(
                        secret.suite().orElseThrow(),
                        sealing.open(secret.sealed().orElseThrow(), PURPOSE)));
        if (!key.multikey().equals(secret.key())) {
            throw new IllegalStateException("what opens is another key than " + secret);
        }
        return key;
    }

    private static IssuingKey software(Cryptosuite suite, byte[] secret) {
        try {
            if (suite == Cryptosuite.ECDSA_RDFC_2019) {
                P256Key key = P256Key.ofSecret(secret);
                return new IssuingKey(suite, key.multikey(), key.signer());
            }
            Ed25519Key key = Ed25519Key.ofSeed(secret);
            return new IssuingKey(suite, key.multikey(), key.signer());
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private IssuingKey tokenKey(String label, String unitId) {
        Pkcs11Key key = tokenKey(label);
        String name = key.multikey().value();
        return new IssuingKey(Cryptosuite.ECDSA_RDFC_2019, key.multikey(), whileThere(key.signer(), name, unitId));
    }

    /** A token that was pulled out is opened anew once it is back; until then the unit cannot sign. */
    private Signer whileThere(Signer signer, String name, String unitId) {
        return data -> {
            try {
                return signer.sign(data);
            } catch (IllegalStateException gone) {
                opened.remove(name);
                throw new NoSigner(unitId, gone);
            }
        };
    }

    private Pkcs11Key tokenKey(String label) {
        HardwareToken token = settings.hardwareToken().orElseThrow(() -> Refusal.conflict("key.token.none"));
        char[] pin = token.pin().toCharArray();
        try {
            return Pkcs11Key.open(new Pkcs11Token(token.library(), token.slot()), pin, label);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }
}
