package org.conferral.baking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.conferral.baking.PictureProblem.Reason;

/**
 * A document on paper, out of which the record it was printed from is taken (an embedded file stream, ISO 32000-1, 7.11.4). Nothing else of it
 * is looked at, so that nothing else of it can do harm.
 */
final class Pdf {

    private static final String SIGNATURE = "%PDF-";
    private static final String FILE = "/EmbeddedFile";
    private static final String STREAM = "stream";
    /** How far from its mark the description of a file begins and ends. */
    private static final int REACH = 1_000;

    private static final Pattern KIND = Pattern.compile("/Subtype\\s*/application#2[Ff](vc|vp|json|ld#2[Bb]json)\\b");
    private static final String PRESENTATION = "vp";
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,8})(?!\\d|\\s+\\d+\\s+R)");

    private Pdf() {}

    static boolean begins(byte[] bytes) {
        return bytes.length >= SIGNATURE.length()
                && new String(bytes, 0, SIGNATURE.length(), StandardCharsets.ISO_8859_1).equals(SIGNATURE);
    }

    /** The records inside; where they are also there as one presentation, only that. */
    static List<Baked> records(byte[] pdf) throws PictureProblem {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<Baked> records = new ArrayList<>();
        List<Baked> presentations = new ArrayList<>();
        for (int at = text.indexOf(FILE); at >= 0; at = text.indexOf(FILE, at + 1)) {
            int from = text.lastIndexOf(" obj", at);
            int to = text.indexOf(STREAM, at);
            boolean near = from >= 0 && at - from < REACH && to >= 0 && to - at < REACH;
            Matcher kind = KIND.matcher(near ? text.substring(from, to) : "");
            if (kind.find()) {
                List<Baked> found = kind.group(1).equals(PRESENTATION) ? presentations : records;
                found.add(record(pdf, text.substring(from, to), afterLine(pdf, to + STREAM.length())));
            }
        }
        return presentations.isEmpty() ? records : presentations;
    }

    private static int afterLine(byte[] pdf, int at) {
        int next = at < pdf.length && pdf[at] == '\r' ? at + 1 : at;
        return next < pdf.length && pdf[next] == '\n' ? next + 1 : next;
    }

    private static Baked record(byte[] pdf, String description, int start) throws PictureProblem {
        Matcher length = LENGTH.matcher(description);
        if (!length.find() || start + Integer.parseInt(length.group(1)) > pdf.length) {
            throw new PictureProblem(Reason.DAMAGED);
        }
        byte[] content = new byte[Integer.parseInt(length.group(1))];
        System.arraycopy(pdf, start, content, 0, content.length);
        byte[] plain = description.contains("/FlateDecode") ? unfolded(content) : content;
        return new Baked(Inscription.CLR, Letters.of(plain, StandardCharsets.UTF_8));
    }

    private static byte[] unfolded(byte[] content) throws PictureProblem {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            byte[] room = new byte[Baking.LARGEST + 1];
            int length = inflater.inflate(room);
            if (length > Baking.LARGEST) {
                throw new PictureProblem(Reason.UNFOLDS_TOO_LARGE);
            }
            if (!inflater.finished()) {
                throw new PictureProblem(Reason.DAMAGED);
            }
            return Arrays.copyOf(room, length);
        } catch (DataFormatException e) {
            throw new PictureProblem(Reason.DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
