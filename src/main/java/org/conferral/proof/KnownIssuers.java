package org.conferral.proof;

import java.net.URI;

/**
 * Those whose keys are known without asking anyone: whoever spells out the key, and some of one's own.
 *
 * @param own the keys of those who do not spell them out
 */
public record KnownIssuers(KeySource own) implements KeySource {

    @Override
    public KeyAnswer key(URI verificationMethod) {
        String method = verificationMethod.toString();
        int hash = method.indexOf('#');
        try {
            if (hash < 0) {
                return alone(new Did(method));
            }
            return spelled(new Did(method.substring(0, hash)), method.substring(hash + 1), verificationMethod);
        } catch (ProofException notReadable) {
            return new KeyAnswer.Unknown("not a key this verifier can read: " + method);
        }
    }

    /** An issuer that is its key needs no further name for it. */
    private static KeyAnswer alone(Did issuer) {
        return issuer.spelledKey()
                .<KeyAnswer>map(key -> new KeyAnswer.Found(key, issuer.value()))
                .orElseGet(() -> new KeyAnswer.Unknown("the address names no key: " + issuer.value()));
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
