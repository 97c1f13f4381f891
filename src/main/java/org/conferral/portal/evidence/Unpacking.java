package org.conferral.portal.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.conferral.roster.FileNames;

/** Opens ZIP archives while they stream by, and believes nothing they say about their size. */
final class Unpacking {

    static final int MOST_FILES = 20_000;
    static final long MOST_BYTES = 1L << 30;

    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private final BiConsumer<String, byte[]> found;
    private int files;
    private long bytes;

    /** @param found is given each file with its name, cut one byte behind the largest that is taken */
    Unpacking(BiConsumer<String, byte[]> found) {
        this.found = found;
    }

    /**
     * Gives on what was delivered, or what is in it where it is an archive.
     *
     * @throws IOException where an archive cannot be read to its end, or unpacks to more than a roster may have
     */
    void open(Delivered delivered) throws IOException {
        String name = FileNames.last(delivered.name());
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unpack(delivered.content());
        } else {
            give(composed(name), delivered.content());
        }
    }

    private void unpack(InputStream content) throws IOException {
        ZipArchiveInputStream zip = new ZipArchiveInputStream(
                new BufferedInputStream(content), StandardCharsets.ISO_8859_1.name(), true, true);
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IOException("no archive");
        }
        for (; entry != null; entry = zip.getNextEntry()) {
            String path = path(entry);
            if (!entry.isDirectory() && !isBeside(path)) {
                if (!zip.canReadEntryData(entry)) {
                    throw new IOException("encrypted");
                }
                give(composed(FileNames.last(path)), zip);
            }
        }
    }

    private void give(String name, InputStream content) throws IOException {
        byte[] read = content.readNBytes(Taken.LARGEST + 1);
        bytes += read.length;
        files++;
        if (files > MOST_FILES || bytes > MOST_BYTES) {
            throw new IOException("too much");
        }
        found.accept(name, read);
    }

    /** What file managers leave in an archive besides the files. */
    private static boolean isBeside(String path) {
        String name = FileNames.last(path);
        return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db");
    }

    /** Names are UTF-8, also where an archive does not say so; only what cannot be UTF-8 is read as old archives wrote it. */
    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(raw, OLD_NAMES);
        }
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
