package org.conferral.portal.issuing;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller (zlib, RFC 1950), against a text that is known anyway where there is one; the exact bytes come back. */
final class Packing {

    private static final int ROOM = 8_192;

    private Packing() {}

    /**
     * The packed bytes.
     *
     * @param common what both sides know; empty for nothing
     */
    static byte[] pack(byte[] bytes, byte[] common) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            if (common.length > 0) {
                deflater.setDictionary(common);
            }
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
            byte[] room = new byte[ROOM];
            while (!deflater.finished()) {
                packed.write(room, 0, deflater.deflate(room));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes as they were.
     *
     * @throws IllegalStateException when they were not packed against this text
     */
    static byte[] unpack(byte[] packed, byte[] common) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 6);
            byte[] room = new byte[ROOM];
            while (!inflater.finished()) {
                int count = inflater.inflate(room);
                bytes.write(room, 0, count);
                if (count == 0 && !inflater.finished()) {
                    feed(inflater, common);
                }
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed bytes that cannot be read", e);
        } finally {
            inflater.end();
        }
    }

    private static void feed(Inflater inflater, byte[] common) {
        if (!inflater.needsDictionary()) {
            throw new IllegalStateException("packed bytes that end too early");
        }
        try {
            inflater.setDictionary(common);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("packed bytes of another common text", e);
        }
    }
}
