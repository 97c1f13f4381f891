package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowSink;
import org.conferral.roster.UnusableFile;

/** A workbook of Excel 97 to 2003 (BIFF8), read record by record. */
final class XlsSource implements RosterSource {

    /** Its texts are read as a whole; 65,536 rows, which is all that fits, are far smaller. */
    private static final long MOST_BYTES = 50L << 20;

    private final POIFSFileSystem file;
    private final Limits limits;
    private final XlsSheets sheets = new XlsSheets();

    private XlsSource(POIFSFileSystem file, Limits limits) {
        this.file = file;
        this.limits = limits;
        process(sheets);
        if (sheets.visible().isEmpty()) {
            throw new UnusableFile(sheets.isBroken() ? FileCode.CORRUPT : FileCode.EMPTY);
        }
    }

    static RosterSource open(Path path, Limits limits) {
        if (path.toFile().length() > MOST_BYTES) {
            throw new UnusableFile(FileCode.TOO_LARGE, MOST_BYTES >> 20);
        }
        POIFSFileSystem file;
        try {
            file = new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        try {
            return new XlsSource(file, limits);
        } catch (UnusableFile refused) {
            close(file);
            throw refused;
        }
    }

    @Override
    public FileFacts facts() {
        return sheets.from1904()
                ? FileFacts.OLD_WORKBOOK.countingFrom(FileFacts.DAY_ZERO_OF_1904)
                : FileFacts.OLD_WORKBOOK;
    }

    @Override
    public List<String> sheets() {
        return sheets.visible();
    }

    @Override
    public void read(String sheet, RowSink sink) {
        int position = sheets.position(sheet).orElseThrow(() -> new UnusableFile(FileCode.SHEET_UNKNOWN, sheet));
        process(new XlsRows(position, limits, sink));
    }

    private void process(HSSFListener listener) {
        try {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, file);
        } catch (XmlParts.EnoughRead wanted) {
            // the listener has all it wants
        } catch (UnusableFile refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new UnusableFile(FileCode.PASSWORD_PROTECTED);
        } catch (IOException | RuntimeException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(POIFSFileSystem file) {
        try {
            file.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
