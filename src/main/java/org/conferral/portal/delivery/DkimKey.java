package org.conferral.portal.delivery;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Locale;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;

/**
 * A key by which letters are signed for the domain they come from (RFC 6376), rsa-sha256 with 2,048 bits: what every mailbox provider checks.
 *
 * @param domain of the sender, {@code d=}
 * @param selector under which the public half stands in the domain name system, {@code s=}
 */
record DkimKey(String domain, String selector, PrivateKey secret) {

    static final String HEADER = "DKIM-Signature";

    private static final int BITS = 2048;

    /** RFC 6376 §5.4.1, and RFC 8058 §4 for the way out of reminders. */
    private static final String SIGNED =
            "From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post";

    static DkimKey make(String domain, String selector, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, random);
            return new DkimKey(domain, selector, generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that {@link #kept} wrote down. */
    static DkimKey of(byte[] kept) {
        String[] lines = new String(kept, StandardCharsets.UTF_8).split("\n");
        try {
            byte[] pkcs8 = Base64.getDecoder().decode(lines[2]);
            return new DkimKey(
                    lines[0], lines[1], KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything about it, secret half included; to be sealed. */
    byte[] kept() {
        String text = domain + "\n" + selector + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether letters from this address are letters of its domain, as DMARC wants it (RFC 7489 §3.1.1). */
    boolean fits(String sender) {
        String from = domainOf(sender);
        return from.equals(domain) || from.endsWith("." + domain);
    }

    /** The domain of an address. */
    static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Where mailbox providers look for the public half. */
    DkimRecord published() {
        try {
            RSAPrivateCrtKey rsa = (RSAPrivateCrtKey) secret;
            byte[] half = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()))
                    .getEncoded();
            String value = "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(half);
            return new DkimRecord(domain, selector + "._domainkey." + domain, value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The value of the header that signs a message.
     *
     * @param message as it goes over the line
     * @throws MessagingException when the message is none
     */
    String signature(byte[] message) throws MessagingException {
        String wish = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=" + selector + "; h=" + SIGNED
                + "; bh=; b=;";
        try {
            String line = new DKIMSigner(wish, secret).sign(new ByteArrayInputStream(message));
            // long lines are broken where blanks may stand, which the relaxed form does not see
            return line.substring(HEADER.length() + 1).strip().replace("; ", ";\r\n\t");
        } catch (FailException | IOException e) {
            throw new MessagingException("DKIM", e);
        }
    }

    @Override
    public String toString() {
        return "DkimKey " + selector + "._domainkey." + domain;
    }
}
