package org.conferral.portal.issuing;

import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.VerificationKey;

/**
 * What is kept of a signing key: its public half, and the secret one sealed under the master key, or no more than its name when the
 * secret lies in a hardware token.
 *
 * @param suite the kind of proof it makes; none for a key that signs web tokens alone
 */
record KeptSecret(
        Optional<Cryptosuite> suite, VerificationKey key, Optional<byte[]> sealed, Optional<String> tokenLabel) {

    KeptSecret {
        Objects.requireNonNull(suite, "keptSecret.suite");
        Objects.requireNonNull(key, "keptSecret.key");
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
        return "KeptSecret[" + key.kind() + " " + key.name() + "]";
    }
}
