package org.conferral.portal.platform;

import java.nio.charset.StandardCharsets;

/** Whoever has both the database and the master key: what it takes to see a secret. */
public final class Unsealed {

    private Unsealed() {}

    /** The sealing of a portal with this master key. */
    public static Sealing sealing(String masterKey) {
        return new Sealing(masterKey.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] open(String masterKey, byte[] sealed, String purpose) {
        return sealing(masterKey).open(sealed, purpose);
    }
}
