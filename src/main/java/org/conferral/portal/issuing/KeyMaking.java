package org.conferral.portal.issuing;

import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.jspecify.annotations.Nullable;

/** The ways in which a unit comes to a key. */
public enum KeyMaking {
    /** What the record standards ask for, and by far the fastest. */
    ED25519(Cryptosuite.EDDSA_RDFC_2022),
    /** The same kind of key; covers the record as text. */
    ED25519_TEXT(Cryptosuite.EDDSA_JCS_2022),
    P256(Cryptosuite.ECDSA_RDFC_2019),
    /** A key that was made in a hardware token and stays there. */
    TOKEN(Cryptosuite.ECDSA_RDFC_2019),
    /** A key for web tokens alone, for those readers of badges that know nothing newer. */
    RSA(null);

    private final @Nullable Cryptosuite suite;

    KeyMaking(@Nullable Cryptosuite suite) {
        this.suite = suite;
    }

    /** The kind of proof that such a key makes; none when it signs web tokens alone. */
    Optional<Cryptosuite> suite() {
        return Optional.ofNullable(suite);
    }

    static KeyMaking of(Optional<Cryptosuite> suite, boolean inToken) {
        return suite.map(known -> of(known, inToken)).orElse(RSA);
    }

    private static KeyMaking of(Cryptosuite suite, boolean inToken) {
        return switch (suite) {
            case EDDSA_JCS_2022 -> ED25519_TEXT;
            case ECDSA_RDFC_2019 -> inToken ? TOKEN : P256;
            default -> ED25519;
        };
    }
}
