package org.conferral.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.conferral.qr.QrCode;

/** One page while it is written. Lengths are points; places are counted from the edge where reading begins, and from below. */
final class Leaf {

    /** How far the handles of a curve reach when four of them make a circle. */
    private static final float ROUND = 0.5523f;

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private final float width;
    private final float height;
    private final boolean fromRight;
    private final Typecase letters;
    private final COSDictionary page = new COSDictionary();
    private final COSArray owners = new COSArray();
    private final StringBuilder ink = new StringBuilder();

    Leaf(float width, float height, boolean fromRight, Typecase letters) {
        this.width = width;
        this.height = height;
        this.fromRight = fromRight;
        this.letters = letters;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    COSDictionary page() {
        return page;
    }

    /** The elements of the structure that own what is on this page, by the numbers of their marks. */
    COSArray owners() {
        return owners;
    }

    /** What follows, up to {@link #close}, belongs to an element of the structure. */
    void open(Tag tag) {
        int number = owners.size();
        owners.add(tag.element());
        tag.owns(this, number);
        ink.append('/').append(tag.role()).append(" <</MCID ").append(number).append(">> BDC\n");
    }

    /** What follows, up to {@link #close}, is decoration. */
    void decoration() {
        ink.append("/Artifact BMC\n");
    }

    /** What follows, up to {@link #close}, stands on every page and is not read again. */
    void repeated() {
        ink.append("/Artifact <</Type /Pagination>> BDC\n");
    }

    void close() {
        ink.append("EMC\n");
    }

    void text(Setting setting, Setting.Line line, float x, float room, Align align, float baseline, Tint tint) {
        float left = left(x, room) + align.shift(room - line.width(), fromRight);
        ink.append("BT ").append(tint.filling()).append(" 1 0 0 1 ");
        numbers(left, baseline).append("Tm ");
        StringBuilder run = new StringBuilder();
        Typeface current = null;
        for (int letter : line.seen().codePoints().toArray()) {
            Typeface face = setting.style().face(letter);
            if (face != current) {
                show(current, setting.size(), run);
            }
            current = face;
            run.appendCodePoint(letter);
        }
        show(current, setting.size(), run);
        ink.append("ET\n");
    }

    private void show(Typeface face, float size, StringBuilder run) {
        if (run.isEmpty()) {
            return;
        }
        ink.append('/').append(Typecase.nameOf(face)).append(' ');
        numbers(size).append("Tf <");
        letters.take(face, run, ink);
        ink.append("> Tj ");
        run.setLength(0);
    }

    void box(float x, float y, float boxWidth, float boxHeight, Tint tint) {
        ink.append(tint.filling()).append(' ');
        numbers(left(x, boxWidth), y, boxWidth, boxHeight).append("re f\n");
    }

    void frame(float inset, float thickness, Tint tint) {
        ink.append(tint.drawing()).append(' ');
        numbers(thickness).append("w ");
        numbers(inset, inset, width - 2 * inset, height - 2 * inset).append("re S\n");
    }

    void ring(float x, float y, float radius, float thickness, Tint tint) {
        float bend = radius * ROUND;
        float middle = fromRight ? width - x : x;
        ink.append(tint.drawing()).append(' ');
        numbers(thickness).append("w ");
        numbers(middle + radius, y).append("m ");
        curve(middle + radius, y + bend, middle + bend, y + radius, middle, y + radius);
        curve(middle - bend, y + radius, middle - radius, y + bend, middle - radius, y);
        curve(middle - radius, y - bend, middle - bend, y - radius, middle, y - radius);
        curve(middle + bend, y - radius, middle + radius, y - bend, middle + radius, y);
        ink.append("s\n");
    }

    private void curve(float... points) {
        numbers(points).append("c ");
    }

    /** Draws a square code; dark neighbours in a row are one box. */
    void code(QrCode code, float x, float y, float side, Tint tint) {
        float module = side / code.size();
        float left = left(x, side);
        ink.append(tint.filling()).append('\n');
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int from = column;
                while (column < code.size() && code.isDark(column, row)) {
                    column++;
                }
                if (column > from) {
                    numbers(left + from * module, y + side - (row + 1) * module, (column - from) * module, module)
                            .append("re ");
                }
            }
        }
        ink.append("f\n");
    }

    /** The edges of a box as the structure gives them. */
    COSArray edges(float x, float y, float boxWidth, float boxHeight) {
        float left = left(x, boxWidth);
        return Cos.numbers(left, y, left + boxWidth, y + boxHeight);
    }

    private float left(float x, float room) {
        return fromRight ? width - x - room : x;
    }

    private StringBuilder numbers(float... numbers) {
        for (float number : numbers) {
            long hundredths = Math.round(number * (double) HUNDRED);
            if (hundredths < 0) {
                ink.append('-');
            }
            long size = Math.abs(hundredths);
            ink.append(size / HUNDRED).append('.');
            ink.append(size % HUNDRED / TEN).append(size % TEN).append(' ');
        }
        return ink;
    }

    void finish(COSBase pages, COSDictionary resources, int number) throws IOException {
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, pages);
        page.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, width, height));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, Packed.of(ink.toString().getBytes(StandardCharsets.US_ASCII)).stream());
        page.setInt(COSName.STRUCT_PARENTS, number);
        page.setItem(Cos.name("Tabs"), Cos.name("S"));
    }
}
