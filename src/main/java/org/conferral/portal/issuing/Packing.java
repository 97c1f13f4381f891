package org.conferral.portal.issuing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes bytes smaller (zlib, RFC 1950), against a text that is known anyway where there is one; the exact bytes come back. */
final class Packing implements AutoCloseable {

    private static final int ROOM = 8_192;

    /** As fast as the fastest level, and a record of twelve courses comes out small enough for three to share a page of MySQL. */
    private static final int LEVEL = 2;

    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] common;

    /** @param common what both sides know; empty for nothing */
    Packing(byte[] common) {
        this.common = common.clone();
    }

    /** The packed bytes. */
    static byte[] pack(byte[] bytes, byte[] common) {
        try (Packing packing = new Packing(common)) {
            return packing.pack(bytes);
        }
    }

    /** The packed bytes. */
    byte[] pack(byte[] bytes) {
        deflater.reset();
        if (common.length > 0) {
            deflater.setDictionary(common);
        }
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length / 4 + 64];
        int length = deflater.deflate(packed);
        while (!deflater.finished()) {
            packed = Arrays.copyOf(packed, 2 * packed.length);
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return Arrays.copyOf(packed, length);
    }

    @Override
    public void close() {
        deflater.end();
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
