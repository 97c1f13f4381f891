package org.conferral.roster.spreadsheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** The workbook that was uploaded, with those of its sheets marked that hold the roster; all its other parts go through as they are. */
final class MarkedWorkbook {

    /** A workbook may have 65,490 styles; each is there twice when marked. */
    private static final int MOST_STYLES = 30_000;

    private final Path file;
    private final MarkedStyles styles;

    MarkedWorkbook(Path file, MarkedStyles styles) {
        this.file = file;
        this.styles = styles;
    }

    /** The styles to mark with; none when the workbook has no styles, or too many. */
    static Optional<MarkedStyles> styles(Path file) throws IOException {
        Optional<String> name = parts(file, (parts, sheets) -> parts.partName("styles"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name.get()))) {
            return Optional.of(MarkedStyles.of(part))
                    .filter(styles -> styles.count() > 0 && styles.count() < MOST_STYLES);
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    void write(List<MarkedTable> tables, OutputStream out) throws IOException {
        Map<String, MarkedTable> marked = byPart(tables);
        String styled = parts(file, (parts, sheets) -> parts.partName("styles")).orElseThrow();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                if (marked.containsKey(entry.getName())) {
                    mark(zip.getInputStream(entry), marked.get(entry.getName()), copy);
                } else if (entry.getName().equals(styled)) {
                    copy.write(styles.bytes());
                } else {
                    zip.getInputStream(entry).transferTo(copy);
                }
                copy.closeEntry();
            }
        }
    }

    private Map<String, MarkedTable> byPart(List<MarkedTable> tables) throws IOException {
        return parts(file, (parts, sheets) -> {
            Map<String, MarkedTable> marked = new HashMap<>();
            for (MarkedTable table : tables) {
                if (!table.plain()) {
                    marked.put(parts.sheetName(sheets.sheets().get(table.table().sheet())), table);
                }
            }
            return marked;
        });
    }

    private void mark(InputStream part, MarkedTable table, OutputStream out) throws IOException {
        try (InputStream in = part) {
            XMLEventWriter writer = XmlEvents.writer(new Open(out));
            XmlEvents.each(in, new MarkedSheet(styles, table, writer));
            writer.close();
        } catch (XMLStreamException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }

    /** What is asked of the package. */
    @FunctionalInterface
    private interface Asked<T> {
        T of(WorkbookPackage parts, WorkbookParts sheets) throws IOException, OpenXML4JException;
    }

    private static <T> T parts(Path file, Asked<T> asked) throws IOException {
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            WorkbookPackage parts = new WorkbookPackage(opened);
            WorkbookParts sheets = new WorkbookParts();
            XmlParts.parse(parts.workbook(), sheets);
            return asked.of(parts, sheets);
        } catch (OpenXML4JException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        } finally {
            if (opened != null) {
                opened.revert();
            }
        }
    }

    /** A stream that is left open by whoever writes one part of several to it. */
    private static final class Open extends FilterOutputStream {

        private Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
