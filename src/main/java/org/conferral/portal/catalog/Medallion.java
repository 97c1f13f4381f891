package org.conferral.portal.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The picture drawn for an achievement that has none of its own: a seal with the initials of its name. */
final class Medallion {

    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "with", "de", "la", "und", "et");

    /** Ground and ring; white letters stand out from each ground by more than 7:1. */
    private static final List<String[]> COLOURS = List.of(
            new String[] {"#17654b", "#6fcfa8"},
            new String[] {"#1c4f7f", "#93c4f5"},
            new String[] {"#5a3a78", "#cdb6ea"},
            new String[] {"#7a2f1d", "#f0b09c"},
            new String[] {"#0f5a63", "#7fd3dc"},
            new String[] {"#66480c", "#ecc979"});

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img">
              <title>%1$s</title>
              <path d="%5$s" fill="%3$s"/>
              <circle cx="200" cy="200" r="160" fill="none" stroke="%4$s" stroke-width="5"/>
              <g fill="%4$s">%6$s</g>
              <text x="200" y="192" fill="#ffffff" font-family="Georgia, 'Times New Roman', 'Noto Serif', serif" font-size="%7$d" text-anchor="middle" dominant-baseline="central">%2$s</text>
            </svg>
            """;

    private Medallion() {}

    static byte[] of(String name) {
        String initials = initials(name);
        String[] colours = colours(name);
        return String.format(
                        Locale.ROOT,
                        SVG,
                        escape(name),
                        escape(initials),
                        colours[0],
                        colours[1],
                        scallops(),
                        leaves(),
                        letterSize(initials))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Ground and ring, as hexadecimal colours. */
    static String[] colours(String name) {
        return COLOURS.get(Math.floorMod(name.hashCode(), COLOURS.size())).clone();
    }

    static int letterSize(String initials) {
        return initials.codePointCount(0, initials.length()) > 2 ? 104 : 140;
    }

    /** How far the wavy rim is from the middle in this direction. */
    static double rim(double angle) {
        return 188 + 6 * Math.cos(angle * 30);
    }

    /** One leaf of the wreath: where its middle is, and by how many degrees it is turned. */
    record Leaf(double x, double y, int turn) {

        private String svg() {
            return String.format(
                    Locale.ROOT,
                    "<ellipse cx=\"%1$.1f\" cy=\"%2$.1f\" rx=\"15\" ry=\"6.5\" transform=\"rotate(%3$d %1$.1f %2$.1f)\"/>",
                    x,
                    y,
                    turn);
        }
    }

    /** The leaves below the letters. */
    static List<Leaf> wreath() {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int degrees = 103 + 14 * i;
            double angle = Math.toRadians(degrees);
            double x = 200 + 124 * Math.cos(angle);
            double y = 200 + 124 * Math.sin(angle);
            leaves.add(new Leaf(x, y, degrees + 60));
            leaves.add(new Leaf(400 - x, y, 120 - degrees));
        }
        return leaves;
    }

    /** The first letters of the words that carry the name, three at most. */
    static String initials(String name) {
        List<String> words = Arrays.stream(name.strip().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling = words.stream()
                .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return (telling.isEmpty() ? words : telling)
                .stream()
                        .limit(3)
                        .map(word -> new String(Character.toChars(Character.toUpperCase(word.codePointAt(0)))))
                        .collect(Collectors.joining());
    }

    /** The wavy rim of the seal. */
    private static String scallops() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= 240; i++) {
            double angle = Math.PI * 2 * i / 240;
            double radius = rim(angle);
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    i == 0 ? "M" : "L",
                    200 + radius * Math.cos(angle),
                    200 + radius * Math.sin(angle)));
        }
        return path.append('Z').toString();
    }

    private static String leaves() {
        return wreath().stream().map(Leaf::svg).collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
