package org.conferral.paper;

import java.util.List;

/** How letters look: the font they are taken from, and those that help out where it lacks a letter. */
enum Style {
    TEXT(Typeface.TEXT, Typeface.DISPLAY),
    BOLD(Typeface.BOLD, Typeface.TEXT, Typeface.DISPLAY),
    DISPLAY(Typeface.DISPLAY, Typeface.TEXT);

    private static final int COMMON = 0x3000;

    private final List<Typeface> faces;
    /** The widths of letters that were asked for before; asked for twice, the same is written twice. */
    private final float[] widths = new float[COMMON];

    Style(Typeface... faces) {
        this.faces = List.of(faces);
    }

    /** The font that has this letter; the first one when none has it. */
    Typeface face(int letter) {
        for (Typeface face : faces) {
            if (face.has(letter)) {
                return face;
            }
        }
        return faces.get(0);
    }

    boolean has(int letter) {
        return face(letter).has(letter);
    }

    /** How wide a letter is, in thousandths of the size. */
    float width(int letter) {
        if (letter >= COMMON) {
            return face(letter).width(letter);
        }
        if (widths[letter] == 0) {
            widths[letter] = face(letter).width(letter);
        }
        return widths[letter];
    }
}
