package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowSink;
import org.conferral.roster.UnusableFile;
import org.xml.sax.helpers.DefaultHandler;

/** An OpenDocument spreadsheet (ISO/IEC 26300), read as a stream of rows. */
final class OdsSource implements RosterSource {

    private static final String CONTENT = "content.xml";
    private static final int LONGEST_TYPE = 200;

    private final ZipFile file;
    private final Limits limits;
    private final long most;
    private final List<String> sheets;
    private final FileFacts facts;

    private OdsSource(ZipFile file, Limits limits, long fileBytes) {
        this.file = file;
        this.limits = limits;
        this.most = Math.min(limits.sheetBytes(), Math.max(16L << 20, fileBytes * limits.ratio()));
        OdsSheets found = new OdsSheets();
        parse(found);
        this.sheets = found.visible();
        this.facts = FileFacts.OPEN_DOCUMENT.countingFrom(found.dayZero());
    }

    /** Whether a ZIP file says of itself that it is a spreadsheet of this kind. */
    static boolean is(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry type = zip.getEntry("mimetype");
            return type != null && text(zip, type).contains("opendocument.spreadsheet");
        } catch (IOException | IllegalArgumentException other) {
            return false;
        }
    }

    static RosterSource open(Path path, Limits limits) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            refuse(zip, limits);
            return new OdsSource(zip, limits, path.toFile().length());
        } catch (IOException | IllegalArgumentException broken) {
            close(zip);
            throw new UnusableFile(FileCode.CORRUPT);
        } catch (UnusableFile refused) {
            close(zip);
            throw refused;
        }
    }

    private static void refuse(ZipFile zip, Limits limits) throws IOException {
        if (zip.size() > limits.entries()) {
            throw new UnusableFile(FileCode.UNPACKS_TOO_LARGE, limits.entries());
        }
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null) {
            try (InputStream in = new GuardedStream(zip.getInputStream(manifest), limits.partBytes())) {
                if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                    throw new UnusableFile(FileCode.PASSWORD_PROTECTED);
                }
            }
        }
        if (zip.getEntry(CONTENT) == null) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        }
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public void read(String sheet, RowSink sink) {
        if (!sheets.contains(sheet)) {
            throw new UnusableFile(FileCode.SHEET_UNKNOWN, sheet);
        }
        parse(new OdsRows(sheet, limits, sink));
    }

    private void parse(DefaultHandler handler) {
        try {
            XmlParts.parse(new GuardedStream(file.getInputStream(file.getEntry(CONTENT)), most), handler);
        } catch (IOException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
