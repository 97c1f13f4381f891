package org.conferral.paper;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 * @param operands the same as a PDF writes it
 */
public record Tint(int red, int green, int blue, String operands) {

    static final Tint BLACK = of("#000000");

    private static final int BYTE = 0xFF;
    private static final double LUMINANCE_OFFSET = 0.05;

    /**
     * Reads "#17654b".
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static Tint of(String written) {
        if (!written.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("\"" + written + "\" is no colour like #17654b");
        }
        int all = Integer.parseInt(written.substring(1), 16);
        int red = all >> 2 * Byte.SIZE & BYTE;
        int green = all >> Byte.SIZE & BYTE;
        int blue = all & BYTE;
        return new Tint(
                red, green, blue, String.format(Locale.ROOT, "%.3f %.3f %.3f", share(red), share(green), share(blue)));
    }

    /** As it is read. */
    String written() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    String filling() {
        return operands + " rg";
    }

    String drawing() {
        return operands + " RG";
    }

    /** The contrast to white paper (WCAG 2.2, relative luminance). */
    double contrast() {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return (1 + LUMINANCE_OFFSET) / (luminance + LUMINANCE_OFFSET);
    }

    private static double share(int part) {
        return part / (double) BYTE;
    }

    private static double linear(int part) {
        double share = share(part);
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
