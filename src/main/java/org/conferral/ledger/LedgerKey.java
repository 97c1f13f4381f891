package org.conferral.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.conferral.proof.Multikey;

/** The public half of the key that signs checkpoints, as it is told to whoever verifies them. */
public record LedgerKey(Multikey key) {

    private static final byte ED25519 = 1;
    private static final int NAME_BYTES = 4;

    /** The first four bytes by which a signature names its key and the ledger (C2SP signed-note). */
    byte[] name(String origin) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((origin + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(tagged());
        return Arrays.copyOf(TreeHash.sha256(all.toByteArray()), NAME_BYTES);
    }

    /** The key in the form that verifiers of signed notes take: {@code origin+name+key}. */
    public String verifierKey(String origin) {
        return origin + "+" + HexFormat.of().formatHex(name(origin)) + "+"
                + Base64.getEncoder().encodeToString(tagged());
    }

    private byte[] tagged() {
        byte[] raw = key.raw();
        byte[] all = new byte[raw.length + 1];
        all[0] = ED25519;
        System.arraycopy(raw, 0, all, 1, raw.length);
        return all;
    }
}
