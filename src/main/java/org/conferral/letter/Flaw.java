package org.conferral.letter;

import java.util.Locale;

/**
 * One thing that keeps the words of a letter from being used.
 *
 * @param name the placeholder it is about; empty where it is about none
 * @param nearest the known placeholder that was most likely meant; empty where none resembles it
 * @param line where it stands in its part, counted from 1; 0 where it stands nowhere
 */
public record Flaw(LetterPart part, Code code, String name, String nearest, long line) {

    /** What is wrong. */
    public enum Code {
        /** Nobody fills a placeholder of that name. */
        UNKNOWN,
        /** A placeholder the letter exists for is not used. */
        MISSING,
        /** Braces that belong to no placeholder. */
        STRAY,
        NEVER_CLOSED,
        CLOSES_NOTHING,
        /** A section inside another one. */
        NESTED,
        /** There are no words at all. */
        EMPTY,
        /** More than can be kept. */
        TOO_LONG
    }

    static Flaw of(LetterPart part, Code code, String name, long line) {
        return new Flaw(part, code, name, "", line);
    }

    static Flaw unknown(LetterPart part, String name, String nearest, long line) {
        return new Flaw(part, Code.UNKNOWN, name, nearest, line);
    }

    static Flaw about(LetterPart part, Code code) {
        return new Flaw(part, code, "", "", 0);
    }

    /** For a log: what a developer needs to know. */
    @Override
    public String toString() {
        String where = part.name().toLowerCase(Locale.ROOT) + ": ";
        String at = line == 0 ? "" : " in line " + line;
        return where
                + switch (code) {
                    case UNKNOWN -> "{{" + name + "}} is unknown" + at + (nearest.isEmpty() ? "" : ", near " + nearest);
                    case MISSING -> "{{" + name + "}} is missing";
                    case STRAY -> "stray " + name + at;
                    case NEVER_CLOSED -> "section {{#" + name + "}} is never closed";
                    case CLOSES_NOTHING -> "{{/" + name + "}} closes nothing" + at;
                    case NESTED -> "section {{#" + name + "}} inside {{#" + nearest + "}}" + at;
                    case EMPTY -> "there are no words";
                    case TOO_LONG -> "there are too many words";
                };
    }
}
