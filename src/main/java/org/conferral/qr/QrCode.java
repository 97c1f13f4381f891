package org.conferral.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code (ISO/IEC 18004) that is still read with a seventh of it spoilt (level M). */
public final class QrCode {

    /** The light frame that readers need, in modules. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code for a text.
     *
     * @throws IllegalArgumentException when the text is empty or too long for any code, about 2,300 letters
     */
    public static QrCode of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a text of no letters");
        }
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException unfit) {
            throw new IllegalArgumentException("a text of " + text.length() + " letters", unfit);
        }
    }

    /** Modules along one side, without the light frame. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether a module is dark; columns are counted from the left, rows from the top. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /** As a drawing, dark on light on whatever ground it lies. */
    public String svg() {
        int size = modules.getWidth() + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"" + path() + "\"/></svg>";
    }

    /** The drawing as an address that can stand in a page, so that nothing has to be fetched. */
    public String dataUri() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += Math.max(run, 1);
            }
        }
        return path.toString();
    }

    /** How many dark modules stand side by side from here. */
    private int run(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
