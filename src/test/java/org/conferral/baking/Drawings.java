package org.conferral.baking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Small pictures, honest and hostile. */
public final class Drawings {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ONE_PIXEL = {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0};

    private Drawings() {}

    /** One pixel, with further parts after its header. */
    public static byte[] png(PngChunk... parts) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        new PngChunk("IHDR", ONE_PIXEL).writeTo(png);
        for (PngChunk part : parts) {
            part.writeTo(png);
        }
        new PngChunk("IDAT", deflated(new byte[] {0, 0})).writeTo(png);
        new PngChunk("IEND", new byte[0]).writeTo(png);
        return png.toByteArray();
    }

    public static byte[] png() {
        return png(new PngChunk[0]);
    }

    static PngChunk international(String keyword, int packed, byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes((keyword + "\0").getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[] {(byte) packed, 0, 0, 0});
        data.writeBytes(text);
        return new PngChunk("iTXt", data.toByteArray());
    }

    /** A picture whose packed text unfolds to this many bytes. */
    public static byte[] pngUnfoldingTo(int bytes) {
        return png(international("openbadgecredential", 1, deflated(new byte[bytes])));
    }

    public static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length / 100 + 100];
        return java.util.Arrays.copyOf(packed, deflater.deflate(packed));
    }
}
