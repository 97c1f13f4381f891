package org.conferral.portal.delivery;

import java.util.Locale;
import org.conferral.portal.platform.Fingerprint;

/** How mail addresses are recognised, compared, and shown to whoever need not know them. */
final class MailAddress {

    private MailAddress() {}

    /** What addresses have in common that are the same to the people who write them. */
    static String key(String address) {
        return Fingerprint.of(address.strip().toLowerCase(Locale.ROOT));
    }

    /** Enough of an address for its owner to recognise it. */
    static String hinted(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }
}
