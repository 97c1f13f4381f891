package org.conferral.proof;

import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hardware token as its maker's PKCS #11 library reaches it.
 *
 * @param library the maker's library
 * @param slot    the number of the slot the token is in, as the maker's tools list it
 */
public record Pkcs11Token(Path library, long slot) {

    /** The library keeps its state in this process, so there is one provider for each token and never a second. */
    private static final Map<Pkcs11Token, Provider> PROVIDERS = new ConcurrentHashMap<>();

    public Pkcs11Token {
        Objects.requireNonNull(library, "library");
        if (!library.isAbsolute() || library.toString().contains("\"") || slot < 0) {
            throw new ProofException(
                    ProofException.Code.MALFORMED, "a token needs the full path of its library and a slot");
        }
    }

    Provider provider() {
        return PROVIDERS.computeIfAbsent(this, Pkcs11Token::configured);
    }

    private static Provider configured(Pkcs11Token token) {
        Provider plain = Security.getProvider("SunPKCS11");
        if (plain == null) {
            throw new IllegalStateException("this Java knows no PKCS #11");
        }
        return plain.configure("--name = conferral-" + Integer.toHexString(token.hashCode()) + "\nlibrary = \""
                + token.library() + "\"\nslot = " + token.slot() + "\n");
    }
}
