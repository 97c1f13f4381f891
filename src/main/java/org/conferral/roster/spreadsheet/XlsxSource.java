package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowSink;
import org.conferral.roster.UnusableFile;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook of Excel 2007 or later, read as a stream of rows. */
final class XlsxSource implements RosterSource {

    private final OPCPackage file;
    private final WorkbookPackage parts;
    private final Limits limits;
    private final long fileBytes;
    private final WorkbookParts workbook = new WorkbookParts();
    private CellValues values;
    private GuardedStream reading;
    private long readingBytes;

    private XlsxSource(OPCPackage file, WorkbookPackage parts, Limits limits, long fileBytes) {
        this.file = file;
        this.parts = parts;
        this.limits = limits;
        this.fileBytes = fileBytes;
    }

    static RosterSource open(Path path, Limits limits) {
        new ZipGuard(limits).check(path);
        OPCPackage file = null;
        try {
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            XlsxSource source = new XlsxSource(
                    file, new WorkbookPackage(file), limits, path.toFile().length());
            source.parse(source.parts.workbook(), limits.partBytes(), source.workbook);
            if (source.workbook.sheets().isEmpty()) {
                throw new UnusableFile(FileCode.EMPTY);
            }
            return source;
        } catch (OpenXML4JException | IOException | RuntimeException failure) {
            revert(file);
            throw refusal(failure);
        }
    }

    @Override
    public FileFacts facts() {
        return workbook.from1904() ? FileFacts.WORKBOOK.countingFrom(FileFacts.DAY_ZERO_OF_1904) : FileFacts.WORKBOOK;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(workbook.sheets().keySet());
    }

    @Override
    public void read(String sheet, RowSink sink) {
        String relation = workbook.sheets().get(sheet);
        if (relation == null) {
            throw new UnusableFile(FileCode.SHEET_UNKNOWN, sheet);
        }
        try {
            SheetParts rows = new SheetParts(values(), limits, sink);
            readingBytes = parts.sheetBytes(relation);
            parse(parts.sheet(relation), limits.sheetBytes(), rows);
        } catch (OpenXML4JException | IOException | IllegalArgumentException failure) {
            throw refusal(failure);
        }
    }

    @Override
    public double share() {
        return readingBytes <= 0 ? 0 : Math.min(1, (double) reading.count() / readingBytes);
    }

    @Override
    public void close() {
        if (values != null) {
            values.close();
        }
        revert(file);
    }

    private CellValues values() throws OpenXML4JException, IOException {
        if (values == null) {
            CellFormats formats = new CellFormats();
            parts.part("styles").ifPresent(styles -> parse(styles, limits.partBytes(), formats));
            values = new CellValues(strings(), formats, workbook.from1904());
        }
        return values;
    }

    private SharedStrings strings() throws OpenXML4JException, IOException {
        SharedStrings strings = new SharedStrings(limits.cellLength());
        try {
            parts.part("sharedStrings").ifPresent(texts -> parse(texts, limits.stringBytes(fileBytes), strings));
            return strings;
        } catch (OpenXML4JException | IOException | RuntimeException broken) {
            strings.close();
            throw broken;
        }
    }

    private void parse(InputStream part, long limit, DefaultHandler handler) {
        long suspect = Math.max(16L << 20, fileBytes * limits.ratio());
        reading = new GuardedStream(part, Math.min(limit, suspect));
        XmlParts.parse(reading, handler);
    }

    private static UnusableFile refusal(Exception failure) {
        if (failure instanceof UnusableFile unusable) {
            return unusable;
        }
        boolean bomb = String.valueOf(failure.getMessage()).contains("Zip bomb");
        return new UnusableFile(bomb ? FileCode.UNPACKS_TOO_LARGE : FileCode.CORRUPT);
    }

    private static void revert(OPCPackage file) {
        if (file != null) {
            file.revert();
        }
    }
}
