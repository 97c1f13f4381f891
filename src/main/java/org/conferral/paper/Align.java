package org.conferral.paper;

/** Where words stand in their room, seen in the direction of reading. */
enum Align {
    START,
    CENTRE,
    END;

    /** How far from the left edge. */
    float shift(float spare, boolean fromRight) {
        return switch (this) {
            case CENTRE -> spare / 2;
            case START -> fromRight ? spare : 0;
            case END -> fromRight ? 0 : spare;
        };
    }
}
