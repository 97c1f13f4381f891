package org.conferral.portal.platform;

import java.nio.file.Path;

/**
 * The hardware token in which signing keys may lie.
 *
 * @param library its maker's PKCS #11 library
 * @param slot the number of the slot it is in
 * @param pin what opens it
 */
public record HardwareToken(Path library, long slot, String pin) {

    /** Without the PIN: records print themselves in logs. */
    @Override
    public String toString() {
        return "HardwareToken[" + library + " " + slot + "]";
    }
}
