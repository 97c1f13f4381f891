package org.conferral.portal.issuing;

import org.conferral.proof.Cryptosuite;

/** The ways in which a unit comes to a key. */
public enum KeyMaking {
    /** What the record standards ask for, and by far the fastest. */
    ED25519(Cryptosuite.EDDSA_RDFC_2022),
    /** The same kind of key; covers the record as text. */
    ED25519_TEXT(Cryptosuite.EDDSA_JCS_2022),
    P256(Cryptosuite.ECDSA_RDFC_2019),
    /** A key that was made in a hardware token and stays there. */
    TOKEN(Cryptosuite.ECDSA_RDFC_2019);

    private final Cryptosuite suite;

    KeyMaking(Cryptosuite suite) {
        this.suite = suite;
    }

    Cryptosuite suite() {
        return suite;
    }

    static KeyMaking of(Cryptosuite suite, boolean inToken) {
        return switch (suite) {
            case EDDSA_JCS_2022 -> ED25519_TEXT;
            case ECDSA_RDFC_2019 -> inToken ? TOKEN : P256;
            default -> ED25519;
        };
    }
}
