package org.conferral.baking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.conferral.baking.PictureProblem.Reason;

/** A text that a PNG carries under a keyword. */
record PngText(Inscription inscription, String text) {

    private static final int LARGEST_UNFOLDED = 2 * 1024 * 1024;
    private static final String INTERNATIONAL = "iTXt";
    private static final String PLAIN = "tEXt";

    /** The record in this part of a picture; empty when it holds something else. */
    static Optional<PngText> in(PngChunk chunk) throws PictureProblem {
        Optional<Inscription> inscription = inscription(chunk);
        if (inscription.isEmpty()) {
            return Optional.empty();
        }
        int start = inscription.get().keyword().length() + 1;
        byte[] rest = Arrays.copyOfRange(chunk.data(), start, chunk.data().length);
        String text = chunk.type().equals(PLAIN)
                ? Letters.of(rest, StandardCharsets.ISO_8859_1)
                : Letters.of(international(rest), StandardCharsets.UTF_8);
        return Optional.of(new PngText(inscription.get(), text));
    }

    /** Which kind of record the keyword promises; plain text is known of the older badges only. */
    static Optional<Inscription> inscription(PngChunk chunk) {
        boolean plain = chunk.type().equals(PLAIN);
        if (!plain && !chunk.type().equals(INTERNATIONAL)) {
            return Optional.empty();
        }
        return Arrays.stream(Inscription.values())
                .filter(kind -> !plain || kind == Inscription.OPEN_BADGE_2)
                .filter(kind -> startsWith(chunk.data(), kind.keyword()))
                .findFirst();
    }

    PngChunk toChunk() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(inscription.keyword().getBytes(StandardCharsets.ISO_8859_1));
        // end of keyword, not packed, method 0, no language, no translated keyword
        data.writeBytes(new byte[5]);
        data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return new PngChunk(INTERNATIONAL, data.toByteArray());
    }

    private static boolean startsWith(byte[] data, String keyword) {
        byte[] wanted = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        return data.length >= wanted.length && Arrays.equals(wanted, Arrays.copyOf(data, wanted.length));
    }

    private static byte[] international(byte[] rest) throws PictureProblem {
        if (rest.length < 4 || rest[0] < 0 || rest[0] > 1) {
            throw new PictureProblem(Reason.DAMAGED);
        }
        int text = after(rest, after(rest, 2));
        byte[] bytes = Arrays.copyOfRange(rest, text, rest.length);
        return rest[0] == 0 ? bytes : unfolded(bytes);
    }

    private static int after(byte[] bytes, int from) throws PictureProblem {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i + 1;
            }
        }
        throw new PictureProblem(Reason.DAMAGED);
    }

    private static byte[] unfolded(byte[] packed) throws PictureProblem {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(LARGEST_UNFOLDED + 1);
            if (bytes.length > LARGEST_UNFOLDED) {
                throw new PictureProblem(Reason.UNFOLDS_TOO_LARGE);
            }
            return bytes;
        } catch (IOException notPacked) {
            throw new PictureProblem(Reason.DAMAGED);
        }
    }
}
