package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets unreadable at rest: encrypts with AES-256-GCM under keys derived from the master key, one for each purpose. The
 * master key comes from the settings or is generated into {@code <data directory>/master.key}, readable by the owner alone.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private byte[] master;

    protected Sealing() {}

    @Inject
    public Sealing(Settings settings) {
        this(settings.masterKey()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> keptKey(settings.dataDir().resolve("master.key"))));
    }

    /** Secrets under a master key that is at hand. */
    public Sealing(byte[] master) {
        this.master = master.clone();
    }

    /** Encrypts {@code plain}; what comes back can only be opened with the same purpose. */
    public byte[] seal(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return all;
    }

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws IllegalStateException when the master key or the purpose is another, or the bytes were changed
     */
    public byte[] open(byte[] sealed, String purpose) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), purpose);
    }

    /** A key of 32 bytes for one purpose, always the same under one master key (HMAC-SHA-256). */
    public byte[] derive(String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The keyed hash of {@code data} under the key of {@code purpose}: 32 bytes nobody else can compute. */
    public byte[] mark(String purpose, byte[] data) {
        return hmac(derive(purpose), data);
    }

    private byte[] run(int mode, byte[] nonce, byte[] data, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(derive("seal:" + purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key does not fit what was sealed for " + purpose, e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keptKey(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file " + file + " cannot be read or created", e);
        }
    }
}
