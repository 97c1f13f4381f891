package org.conferral.baking;

import java.nio.charset.StandardCharsets;
import org.conferral.baking.PictureProblem.Reason;

/** Puts a record into a picture, where it travels along unseen, and takes it out again. */
public final class Baking {

    /** The largest picture that is read or made. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private Baking() {}

    /** Whether these bytes begin as a PNG, an SVG or a PDF does. */
    public static boolean isPicture(byte[] bytes) {
        return Png.begins(bytes) || Pdf.begins(bytes) || begins(bytes, '<');
    }

    /** The record that a picture carries, or the original inside a printed record. */
    public static Baked read(byte[] picture) throws PictureProblem {
        measured(picture);
        if (Pdf.begins(picture)) {
            return Baked.only(Pdf.records(picture));
        }
        return Png.begins(picture) ? Baked.only(Png.records(picture)) : Baked.only(SvgRecords.of(picture));
    }

    /**
     * The picture with the record inside; whatever record it carried before is gone, everything else is as it was.
     *
     * @param picture a PNG or an SVG
     * @param document the exact text that was signed
     */
    public static byte[] bake(byte[] picture, Inscription inscription, String document) throws PictureProblem {
        measured(picture);
        byte[] baked = Png.begins(picture)
                ? Png.with(picture, inscription, document)
                : SvgBaking.with(picture, inscription, document);
        return measured(baked);
    }

    private static byte[] measured(byte[] picture) throws PictureProblem {
        if (picture.length > LARGEST) {
            throw new PictureProblem(Reason.TOO_LARGE);
        }
        return picture;
    }

    private static boolean begins(byte[] bytes, char first) {
        int length = Math.min(bytes.length, 64);
        String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
        String bare = start.startsWith("\uFEFF") ? start.substring(1) : start;
        return !bare.isBlank() && bare.stripLeading().charAt(0) == first;
    }
}
