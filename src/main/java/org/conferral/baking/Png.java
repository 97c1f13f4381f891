package org.conferral.baking;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A picture of pixels, taken apart and joined again without touching a pixel. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static boolean begins(byte[] bytes) {
        return bytes.length >= SIGNATURE.length && Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length));
    }

    static List<Baked> records(byte[] png) throws PictureProblem {
        List<Baked> records = new ArrayList<>();
        for (PngChunk chunk : PngChunk.all(png, SIGNATURE.length)) {
            PngText.in(chunk)
                    .map(text -> new Baked(text.inscription(), text.text()))
                    .ifPresent(records::add);
        }
        return records;
    }

    static byte[] with(byte[] png, Inscription inscription, String document) throws PictureProblem {
        List<PngChunk> chunks = new ArrayList<>(PngChunk.all(png, SIGNATURE.length));
        chunks.removeIf(chunk -> PngText.inscription(chunk).isPresent());
        chunks.add(1, new PngText(inscription, document).toChunk());
        ByteArrayOutputStream joined = new ByteArrayOutputStream(png.length + document.length());
        joined.writeBytes(SIGNATURE);
        chunks.forEach(chunk -> chunk.writeTo(joined));
        return joined.toByteArray();
    }
}
