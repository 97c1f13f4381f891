package org.conferral.roster.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.roster.Cell;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowSink;
import org.conferral.roster.SheetRow;
import org.conferral.roster.UnusableFile;

/** A text file of separated values, read as a stream of rows; its rows are numbered as a spreadsheet program would show them. */
final class CsvSource implements RosterSource {

    /** The one sheet of a text file. */
    static final String SHEET = "CSV";

    private static final int HEAD = 64 * 1024;
    private static final Pattern HINT = Pattern.compile("sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    /** How programs keep a spreadsheet from making a number of a text: {@code ="00123"} or {@code '00123}. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"|'(\\d[\\w./-]{2,})");

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final int skipped;
    private final Limits limits;
    private Optional<GuardedStream> reading = Optional.empty();

    private CsvSource(Path file, TextEncoding encoding, char delimiter, int skipped, Limits limits) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.skipped = skipped;
        this.limits = limits;
    }

    static RosterSource open(Path file, Optional<Charset> chosen, Limits limits) {
        TextEncoding encoding =
                chosen.map(letters -> TextEncoding.chosen(file, letters)).orElseGet(() -> TextEncoding.of(file));
        String head = head(file, encoding);
        if (head.isBlank()) {
            throw new UnusableFile(FileCode.EMPTY);
        }
        Matcher hint = HINT.matcher(head);
        if (hint.lookingAt()) {
            return new CsvSource(file, encoding, hint.group(1).charAt(0), hint.end(), limits);
        }
        return new CsvSource(file, encoding, Delimiter.of(head), 0, limits);
    }

    static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(1 << 20);
    }

    @Override
    public FileFacts facts() {
        String separator = delimiter == '\t' ? "tab" : String.valueOf(delimiter);
        return new FileFacts(FileFacts.Kind.CSV, encoding.charset().name(), separator, encoding.guessed());
    }

    @Override
    public List<String> sheets() {
        return List.of(SHEET);
    }

    @Override
    public void read(String sheet, RowSink sink) {
        if (!sheet.equals(SHEET)) {
            throw new UnusableFile(FileCode.SHEET_UNKNOWN, sheet);
        }
        int number = 0;
        try (QuoteWatch text = new QuoteWatch(encoding.reader(opened()), delimiter)) {
            text.skip(skipped);
            Iterator<CsvRecord> lines = builder(delimiter).ofCsvRecord(text).iterator();
            while (lines.hasNext()) {
                SheetRow row = row(++number, lines.next());
                if (!lines.hasNext() && text.isOpen()) {
                    throw notClosed(number);
                }
                if (!row.isBlank() && !sink.take(row)) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw notClosed(number + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream opened() throws IOException {
        GuardedStream bytes = new GuardedStream(Files.newInputStream(file), Long.MAX_VALUE);
        reading = Optional.of(bytes);
        return bytes;
    }

    @Override
    public double share() {
        double all = Math.max(1, file.toFile().length());
        return reading.map(bytes -> bytes.count() / all).orElse(0.0);
    }

    @Override
    public void close() {
        // each reading opens the file and closes it again
    }

    private SheetRow row(int number, CsvRecord line) {
        if (number > limits.rows()) {
            throw new UnusableFile(FileCode.TOO_MANY_ROWS, limits.rows());
        }
        if (line.getFieldCount() > limits.columns()) {
            throw UnusableFile.at(number, FileCode.TOO_MANY_COLUMNS, limits.columns(), number);
        }
        return new SheetRow(
                number,
                line.getFields().stream().map(value -> cell(number, value)).toList());
    }

    private static UnusableFile notClosed(int row) {
        return UnusableFile.at(row, FileCode.QUOTE_NOT_CLOSED, row);
    }

    private Cell cell(int number, String value) {
        if (value.length() > limits.cellLength()) {
            throw notClosed(number);
        }
        Matcher kept = KEPT_AS_TEXT.matcher(value);
        if (!kept.matches()) {
            return Cell.text(value);
        }
        return Cell.text(Optional.ofNullable(kept.group(1)).orElseGet(() -> kept.group(2)));
    }

    private static String head(Path file, TextEncoding encoding) {
        char[] head = new char[HEAD];
        try (Reader reader = encoding.reader(file)) {
            int length = 0;
            for (int n; length < HEAD && (n = reader.read(head, length, HEAD - length)) > 0; ) {
                length += n;
            }
            return new String(head, 0, length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
