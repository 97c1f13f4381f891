package org.conferral.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.conferral.letter.TemplateFault;

/**
 * How the documents of an institution look.
 *
 * @param width of the paper, upright, in points
 * @param height of the paper, upright, in points
 * @param accent colour of headings and frames
 * @param ink colour of text
 * @param quiet colour of labels
 * @param line colour of hairlines
 * @param soft colour of grounds
 * @param warn colour of what must not be overlooked
 */
public record Look(float width, float height, Tint accent, Tint ink, Tint quiet, Tint line, Tint soft, Tint warn) {

    private static final Map<String, float[]> PAPERS =
            Map.of("A4", new float[] {595.28f, 841.89f}, "Letter", new float[] {612, 792});
    private static final double READABLE = 4.5;

    /**
     * Reads a look as it is written in {@code look.properties}.
     *
     * @throws TemplateFault when it cannot be used, with every reason; text has a contrast of 4.5 to the paper (WCAG 2.2, 1.4.3)
     */
    public static Look of(String written) {
        Properties given = new Properties();
        try {
            given.load(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> problems = new ArrayList<>();
        float[] paper = PAPERS.getOrDefault(given.getProperty("paper", "A4").strip(), new float[0]);
        if (paper.length == 0) {
            problems.add("paper: is neither A4 nor Letter");
        }
        Tint accent = text(given, "accent", problems);
        Tint ink = text(given, "ink", problems);
        Tint quiet = text(given, "quiet", problems);
        Tint warn = text(given, "warn", problems);
        Tint line = tint(given, "line", problems);
        Tint soft = tint(given, "soft", problems);
        if (!problems.isEmpty()) {
            throw new TemplateFault("look.properties", problems);
        }
        return new Look(paper[0], paper[1], accent, ink, quiet, line, soft, warn);
    }

    private static Tint text(Properties given, String name, List<String> problems) {
        Tint tint = tint(given, name, problems);
        if (tint.contrast() < READABLE) {
            problems.add(name + ": text in this colour cannot be read on white paper");
        }
        return tint;
    }

    private static Tint tint(Properties given, String name, List<String> problems) {
        try {
            return Tint.of(given.getProperty(name, "").strip());
        } catch (IllegalArgumentException e) {
            problems.add(name + ": " + e.getMessage());
            return Tint.BLACK;
        }
    }
}
