package org.conferral.roster.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text with commas, in the encoding that spreadsheet programs recognise; an apostrophe disarms what looks like a formula. */
public final class TextTable implements TableWriter {

    private static final char ENCODING_MARK = '\uFEFF';
    private static final String DISARMED = "'";

    private final CsvWriter rows;

    public TextTable(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(ENCODING_MARK);
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(TextTable::disarmed).toList());
    }

    private static String disarmed(String text) {
        return TableWriter.isDangerous(text) ? DISARMED + text : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
