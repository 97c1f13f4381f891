package org.conferral.portal.catalog;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/** The seal in pixels, for those who take no drawings. */
final class MedallionPainting {

    private static final Logger LOG = Logger.getLogger(MedallionPainting.class.getName());
    private static final int SIDE = 400;
    private static final int MIDDLE = SIDE / 2;
    private static final int RING = 160;
    private static final double LETTERS_AT = 192;

    private MedallionPainting() {}

    static byte[] of(String name) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        String[] colours = Medallion.colours(name);
        canvas.setColor(Color.decode(colours[0]));
        canvas.fill(rim());
        canvas.setColor(Color.decode(colours[1]));
        canvas.setStroke(new BasicStroke(5));
        canvas.draw(new Ellipse2D.Double(MIDDLE - RING, MIDDLE - RING, 2 * RING, 2 * RING));
        Medallion.wreath().forEach(leaf -> paint(canvas, leaf));
        letters(canvas, Medallion.initials(name));
        canvas.dispose();
        return png(image);
    }

    private static Path2D rim() {
        Path2D rim = new Path2D.Double();
        rim.moveTo(MIDDLE + Medallion.rim(0), MIDDLE);
        for (int i = 1; i < 720; i++) {
            double angle = Math.PI * 2 * i / 720;
            double radius = Medallion.rim(angle);
            rim.lineTo(MIDDLE + radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle));
        }
        rim.closePath();
        return rim;
    }

    private static void paint(Graphics2D canvas, Medallion.Leaf leaf) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(leaf.turn()), leaf.x(), leaf.y());
        canvas.fill(turn.createTransformedShape(new Ellipse2D.Double(leaf.x() - 15, leaf.y() - 6.5, 30, 13)));
    }

    /** A machine without any font still gives a seal, only without letters. */
    private static void letters(Graphics2D canvas, String initials) {
        try {
            Font font = new Font(Font.SERIF, Font.PLAIN, Medallion.letterSize(initials));
            GlyphVector glyphs = font.createGlyphVector(canvas.getFontRenderContext(), initials);
            Rectangle2D box = glyphs.getVisualBounds();
            canvas.setColor(Color.WHITE);
            canvas.drawGlyphVector(
                    glyphs, (float) (MIDDLE - box.getCenterX()), (float) (LETTERS_AT - box.getCenterY()));
        } catch (RuntimeException | InternalError | LinkageError withoutFonts) {
            LOG.log(Level.WARNING, "This machine has no fonts, so seals are painted without letters.", withoutFonts);
        }
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
