package org.conferral.baking;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.conferral.baking.PictureProblem.Reason;

/** One part of a PNG: four letters that tell its kind, and its data. */
record PngChunk(String type, byte[] data) {

    /** Length, kind and checksum around the data. */
    private static final int FRAME = 12;

    /** All parts of a picture up to its end mark, each with its checksum proven. */
    static List<PngChunk> all(byte[] png, int from) throws PictureProblem {
        List<PngChunk> chunks = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(png).position(from);
        do {
            chunks.add(next(buffer));
        } while (!chunks.get(chunks.size() - 1).type.equals("IEND"));
        PngChunk first = chunks.get(0);
        if (!first.type.equals("IHDR") || first.data.length != 13) {
            throw new PictureProblem(Reason.DAMAGED);
        }
        return chunks;
    }

    private static PngChunk next(ByteBuffer buffer) throws PictureProblem {
        if (buffer.remaining() < FRAME) {
            throw new PictureProblem(Reason.DAMAGED);
        }
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining() - (FRAME - 4)) {
            throw new PictureProblem(Reason.DAMAGED);
        }
        byte[] type = new byte[4];
        byte[] data = new byte[length];
        buffer.get(type).get(data);
        PngChunk chunk = new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
        if (buffer.getInt() != chunk.checksum()) {
            throw new PictureProblem(Reason.CHECKSUM);
        }
        return chunk;
    }

    void writeTo(ByteArrayOutputStream png) {
        ByteBuffer frame = ByteBuffer.allocate(data.length + FRAME);
        frame.putInt(data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .putInt(checksum());
        png.writeBytes(frame.array());
    }

    private int checksum() {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return (int) crc.getValue();
    }
}
