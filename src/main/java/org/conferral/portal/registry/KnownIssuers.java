package org.conferral.portal.registry;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.proof.Did;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;
import org.conferral.proof.ProofException;

/**
 * The issuers whose keys are known here without asking anyone: this portal's own units, and those that spell out their key.
 *
 * @param baseUrl public address of this portal
 * @param published the keys a unit publishes, by its slug
 */
record KnownIssuers(URI baseUrl, Function<String, List<Multikey>> published) implements KeySource {

    private static final String UNITS = ":issuers:";

    @Override
    public KeyAnswer key(URI verificationMethod) {
        try {
            return answer(verificationMethod.toString());
        } catch (ProofException notReadable) {
            return new KeyAnswer.Unknown("not a key this verifier can read: " + verificationMethod);
        }
    }

    private KeyAnswer answer(String method) {
        int hash = method.indexOf('#');
        if (hash < 0) {
            return new KeyAnswer.Unknown("the address names no key: " + method);
        }
        Did issuer = new Did(method.substring(0, hash));
        String fragment = method.substring(hash + 1);
        return keys(issuer)
                .map(keys -> among(keys, fragment, issuer))
                .orElseGet(() -> new KeyAnswer.Unknown("not an issuer of this portal: " + issuer.value()));
    }

    private Optional<List<Multikey>> keys(Did issuer) {
        return issuer.spelledKey().map(List::of).or(() -> unit(issuer).map(published));
    }

    private static KeyAnswer among(List<Multikey> keys, String fragment, Did issuer) {
        return keys.stream()
                .filter(key -> key.value().equals(fragment))
                .findFirst()
                .<KeyAnswer>map(key -> new KeyAnswer.Found(key, issuer.value()))
                .orElseGet(() -> new KeyAnswer.Unknown("no such key of " + issuer.value()));
    }

    /** The unit of this portal that bears the identifier. */
    private Optional<String> unit(Did issuer) {
        int at = issuer.value().lastIndexOf(UNITS);
        return Optional.of(issuer.value())
                .filter(value -> at > 0)
                .map(value -> value.substring(at + UNITS.length()))
                .filter(slug -> slug.indexOf(':') < 0 && Did.web(baseUrl, slug).equals(issuer));
    }
}
