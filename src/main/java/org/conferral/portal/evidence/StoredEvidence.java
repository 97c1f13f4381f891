package org.conferral.portal.evidence;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that is kept as evidence.
 *
 * @param id the unguessable last step of its address
 * @param size in bytes
 * @param sha256 fingerprint of its content, as 64 hexadecimal digits
 */
public record StoredEvidence(String id, String name, long size, String sha256) {

    /** The path of its public address. */
    public String path() {
        return "/evidence/" + id;
    }

    /** The fingerprint as records carry it (Verifiable Credentials 2.0, section 5.3; Subresource Integrity). */
    public String digestSri() {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
