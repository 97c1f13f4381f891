package org.conferral.portal.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text or of bytes, as 64 hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        return end(begun(), content);
    }

    /** The fingerprint of what has gone through a digest that was {@link #begun()} here. */
    public static String of(MessageDigest running) {
        return end(running, new byte[0]);
    }

    private static String end(MessageDigest running, byte[] last) {
        return HexFormat.of().formatHex(running.digest(last));
    }

    /** For content that streams by: give it all that goes through, then ask for its fingerprint. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
