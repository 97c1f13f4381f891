package org.conferral.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.conferral.proof.Ed25519Key;

/**
 * A checkpoint with the signature of its ledger, as text that other programs read, too (C2SP signed-note): the checkpoint, an empty
 * line, and {@code — origin signature}.
 */
public record SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {

    private static final String DASH = "\u2014 ";
    private static final int NAME_BYTES = 4;
    private static final int LINES = 6;

    public SignedCheckpoint {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    public static SignedCheckpoint sign(Checkpoint checkpoint, Ed25519Key key) {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(new LedgerKey(key.multikey()).name(checkpoint.origin()));
        named.writeBytes(key.signer().sign(bytes(checkpoint)));
        return new SignedCheckpoint(checkpoint, named.toByteArray());
    }

    /** Whether the holder of this key signed it. */
    public boolean isBy(LedgerKey key) {
        return signature.length > NAME_BYTES
                && Arrays.equals(Arrays.copyOf(signature, NAME_BYTES), key.name(checkpoint.origin()))
                && key.key().signed(bytes(checkpoint), Arrays.copyOfRange(signature, NAME_BYTES, signature.length));
    }

    public String text() {
        return checkpoint.text() + "\n" + DASH + checkpoint.origin() + " "
                + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static SignedCheckpoint read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES || !lines.get(4).isEmpty()) {
            throw new IllegalArgumentException("a signed checkpoint has " + LINES + " lines");
        }
        Checkpoint checkpoint = Checkpoint.read(lines.subList(0, 4));
        String by = DASH + checkpoint.origin() + " ";
        if (!lines.get(5).startsWith(by)) {
            throw new IllegalArgumentException("not signed in the name of " + checkpoint.origin());
        }
        return new SignedCheckpoint(
                checkpoint, Base64.getDecoder().decode(lines.get(5).substring(by.length())));
    }

    private static byte[] bytes(Checkpoint checkpoint) {
        return checkpoint.text().getBytes(StandardCharsets.UTF_8);
    }
}
