package org.conferral.paper;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The measures of a font as a font descriptor gives them, in thousandths of its size (ISO 32000-1, 9.8). */
record FontMeasures(float[] box, float ascent, float descent, float capitals, float slant, int weight) {

    private static final int SYMBOLIC = 4;
    private static final float STEM = 0.13f;

    static FontMeasures of(TrueTypeFont font, float scale) throws IOException {
        HeaderTable head = font.getHeader();
        return new FontMeasures(
                new float[] {
                    head.getXMin() * scale, head.getYMin() * scale, head.getXMax() * scale, head.getYMax() * scale
                },
                font.getHorizontalHeader().getAscender() * scale,
                font.getHorizontalHeader().getDescender() * scale,
                font.getOS2Windows().getCapHeight() * scale,
                font.getPostScript().getItalicAngle(),
                font.getOS2Windows().getWeightClass());
    }

    COSDictionary descriptor(String name) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, Cos.numbers(box));
        descriptor.setFloat(COSName.ITALIC_ANGLE, slant);
        descriptor.setFloat(COSName.ASCENT, ascent);
        descriptor.setFloat(COSName.DESCENT, descent);
        descriptor.setFloat(COSName.CAP_HEIGHT, capitals > 0 ? capitals : ascent);
        descriptor.setFloat(COSName.STEM_V, (box[2] - box[0]) * STEM);
        descriptor.setInt(COSName.FONT_WEIGHT, weight);
        return descriptor;
    }
}
