package org.conferral.roster.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of separated values that remembers whether it stands inside quotation marks: at its end, that means that some were never closed. */
final class QuoteWatch extends FilterReader {

    private enum Place {
        BEFORE_VALUE,
        IN_PLAIN_VALUE,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final char delimiter;
    private Place place = Place.BEFORE_VALUE;

    QuoteWatch(Reader text, char delimiter) {
        super(text);
        this.delimiter = delimiter;
    }

    /** Whether what was read so far ends inside quotation marks. */
    boolean isOpen() {
        return place == Place.IN_QUOTES;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            look((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            look(buffer[offset + i]);
        }
        return count;
    }

    private void look(char c) {
        if (place == Place.IN_QUOTES) {
            place = c == '"' ? Place.AFTER_QUOTE : Place.IN_QUOTES;
        } else if (c == delimiter || c == '\n' || c == '\r') {
            place = Place.BEFORE_VALUE;
        } else if (c == '"' && place != Place.IN_PLAIN_VALUE) {
            place = Place.IN_QUOTES;
        } else if (place == Place.BEFORE_VALUE && c > ' ') {
            place = Place.IN_PLAIN_VALUE;
        }
    }
}
