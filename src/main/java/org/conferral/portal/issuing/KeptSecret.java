package org.conferral.portal.issuing;

import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.Multikey;

/**
 * What is kept of a signing key: its public half, and the secret one sealed under the master key, or no more than its name when the
 * secret lies in a hardware token.
 */
record KeptSecret(Cryptosuite suite, Multikey multikey, Optional<byte[]> sealed, Optional<String> tokenLabel) {

    KeptSecret {
        Objects.requireNonNull(suite, "keptSecret.suite");
        Objects.requireNonNull(multikey, "keptSecret.multikey");
        sealed = sealed.map(byte[]::clone);
        if (sealed.isPresent() == tokenLabel.isPresent()) {
            throw new IllegalArgumentException("keptSecret: sealed here or in a token");
        }
    }

    @Override
    public Optional<byte[]> sealed() {
        return sealed.map(byte[]::clone);
    }

    @Override
    public String toString() {
        return "KeptSecret[" + suite + " " + multikey.value() + "]";
    }
}
