package org.conferral.paper;

import java.util.ArrayList;
import java.util.List;

/** Words set in one style and size, as lines that are no wider than their room. */
final class Setting {

    private static final float EM = 1000;
    private static final float LEADING = 1.32f;
    private static final String CUT = "…";

    /** A line as it is seen from left to right, and its width in points. */
    record Line(String seen, float width) {}

    private final Typecase letters;
    private final Style style;
    private final float size;
    private final boolean fromRight;

    Setting(Typecase letters, Style style, float size, boolean fromRight) {
        this.letters = letters;
        this.style = style;
        this.size = size;
        this.fromRight = fromRight;
    }

    Style style() {
        return style;
    }

    float size() {
        return size;
    }

    /** The distance from line to line. */
    float leading() {
        return size * LEADING;
    }

    Setting sized(float other) {
        return new Setting(letters, style, other, fromRight);
    }

    Line line(String words) {
        return seen(letters.drawable(words, style), Sight.fromRight(words, fromRight));
    }

    List<Line> lines(String words, float room) {
        boolean right = Sight.fromRight(words, fromRight);
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float width = 0;
        for (String piece : letters.drawable(words.strip(), style).split("(?<=[ /-])")) {
            for (String part : fitting(piece, room)) {
                if (!line.isEmpty() && width + width(part.stripTrailing()) > room) {
                    lines.add(seen(line.toString(), right));
                    line.setLength(0);
                    width = 0;
                }
                line.append(part);
                width += width(part);
            }
        }
        lines.add(seen(line.toString(), right));
        return lines;
    }

    /** At most so many lines; the last one says when there is more. */
    List<Line> lines(String words, float room, int most) {
        List<Line> lines = lines(words, room);
        if (lines.size() <= most || most < 1) {
            return lines.subList(0, Math.min(lines.size(), Math.max(0, most)));
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most));
        Line last = kept.get(most - 1);
        kept.set(most - 1, new Line(last.seen() + CUT, last.width() + width(CUT)));
        return kept;
    }

    /** A word that is wider than the room, in parts that are not. */
    private List<String> fitting(String piece, float room) {
        if (width(piece.stripTrailing()) <= room) {
            return List.of(piece);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int letter : piece.codePoints().toArray()) {
            if (!part.isEmpty() && width(part + Character.toString(letter)) > room) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        }
        parts.add(part.toString());
        return parts;
    }

    private Line seen(String line, boolean right) {
        String bare = line.stripTrailing();
        return new Line(Sight.order(bare, right), width(bare));
    }

    float width(String drawable) {
        float width = 0;
        for (int i = 0; i < drawable.length(); ) {
            int letter = drawable.codePointAt(i);
            width += style.width(letter);
            i += Character.charCount(letter);
        }
        return width / EM * size;
    }
}
