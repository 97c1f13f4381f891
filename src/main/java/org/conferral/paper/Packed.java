package org.conferral.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Content that is packed once, to be put into many documents. */
record Packed(byte[] content, int length) {

    static Packed of(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 32);
        Deflater deflater = new Deflater();
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new Packed(packed.toByteArray(), content.length);
    }

    COSStream stream() throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** The stream with one more number in its dictionary. */
    COSStream stream(String name, int number) throws IOException {
        COSStream stream = stream();
        stream.setInt(name, number);
        return stream;
    }
}
