package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.conferral.portal.platform.Sealing;

/**
 * Where the newest version of a record can be had. The id of a record is no secret, it stands in lists and letters; so its address
 * has a mark in it that nobody can work out, and only whoever holds the record knows it.
 */
@ApplicationScoped
class RefreshAddress {

    private static final String PURPOSE = "refresh";

    private Sealing sealing;

    protected RefreshAddress() {}

    @Inject
    RefreshAddress(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The address under which records stand, followed by the mark of this one; its id comes last. */
    URI address(URI all, String credentialId) {
        return URI.create(all + "/" + mark(credentialId));
    }

    boolean isOf(String credentialId, String mark) {
        return MessageDigest.isEqual(bytes(mark(credentialId)), bytes(mark));
    }

    private String mark(String credentialId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.mark(PURPOSE, bytes(credentialId)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
