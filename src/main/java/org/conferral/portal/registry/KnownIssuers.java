package org.conferral.portal.registry;

import java.net.URI;
import org.conferral.proof.Did;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;
import org.conferral.proof.ProofException;

/**
 * The issuers whose keys are known here without asking anyone: this portal's own units, and those that spell out their key.
 *
 * @param own the keys of this portal's units
 */
record KnownIssuers(KeySource own) implements KeySource {

    @Override
    public KeyAnswer key(URI verificationMethod) {
        String method = verificationMethod.toString();
        int hash = method.indexOf('#');
        if (hash < 0) {
            return new KeyAnswer.Unknown("the address names no key: " + method);
        }
        try {
            return spelled(new Did(method.substring(0, hash)), method.substring(hash + 1), verificationMethod);
        } catch (ProofException notReadable) {
            return new KeyAnswer.Unknown("not a key this verifier can read: " + method);
        }
    }

    private KeyAnswer spelled(Did issuer, String fragment, URI verificationMethod) {
        return issuer.spelledKey()
                .map(key -> itself(key, fragment, issuer))
                .orElseGet(() -> own.key(verificationMethod));
    }

    private static KeyAnswer itself(Multikey key, String fragment, Did issuer) {
        return key.value().equals(fragment)
                ? new KeyAnswer.Found(key, issuer.value())
                : new KeyAnswer.Unknown("no such key of " + issuer.value());
    }
}
