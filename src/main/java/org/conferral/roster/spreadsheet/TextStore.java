package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.conferral.roster.LongList;

/**
 * Texts by number, however many: the first ones in memory, the rest in a file of their own that is gone when the store is closed. Workbooks
 * name their texts mostly in the order of the rows, so that reading a piece ahead spares most visits to the file.
 */
final class TextStore implements AutoCloseable {

    private static final int PIECE = 1 << 15;

    /** Of so many texts in the file one is known where it stands; from there the others are counted off. */
    private static final int STEP = 16;

    private final long inMemory;
    private final List<String> first = new ArrayList<>();
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private final LongList starts = new LongList();
    private long kept;
    private FileChannel file;
    private int onDisk;
    private long end;
    private long pieceAt;
    private boolean writing = true;

    /**
     * An empty store.
     *
     * @param inMemory how many characters are kept in memory
     */
    TextStore(long inMemory) {
        this.inMemory = inMemory;
    }

    void add(String text) {
        if (file == null && kept + text.length() <= inMemory) {
            kept += text.length() + 16;
            first.add(text);
            return;
        }
        try {
            append(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return first.size() + onDisk;
    }

    String get(int number) {
        if (number < first.size()) {
            return first.get(number);
        }
        try {
            return read(number - first.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each text stands in the file behind its length in bytes. */
    private void append(byte[] text) throws IOException {
        if (file == null) {
            // named, as what was chosen after the virtual machine began is not looked at otherwise
            Path path = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "conferral-texts", null);
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        if (onDisk++ % STEP == 0) {
            starts.add(end);
        }
        if (Integer.BYTES + text.length > piece.remaining()) {
            flush();
        }
        piece.putInt(text.length);
        if (text.length > piece.remaining()) {
            flush();
            write(ByteBuffer.wrap(text));
        } else {
            piece.put(text);
        }
        end += Integer.BYTES + text.length;
    }

    private String read(int at) throws IOException {
        if (writing) {
            flush();
            writing = false;
            piece.limit(0);
        }
        long start = starts.get(at / STEP);
        for (int i = 0; i < at % STEP; i++) {
            start += Integer.BYTES + length(start);
        }
        int length = length(start);
        long from = start + Integer.BYTES;
        return length > PIECE
                ? text(filled(ByteBuffer.allocate(length), from), 0, length)
                : text(piece, within(from, length), length);
    }

    private int length(long start) throws IOException {
        return piece.getInt(within(start, Integer.BYTES));
    }

    /** Where in the piece some bytes of the file stand; another piece is fetched where they are not in this one. */
    private int within(long from, int length) throws IOException {
        if (from < pieceAt || from + length > pieceAt + piece.limit()) {
            filled(piece.clear(), from);
            pieceAt = from;
        }
        return (int) (from - pieceAt);
    }

    private ByteBuffer filled(ByteBuffer buffer, long from) throws IOException {
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // until the buffer or the file is at its end
        }
        return buffer.flip();
    }

    private static String text(ByteBuffer buffer, int from, int length) {
        return new String(buffer.array(), from, length, StandardCharsets.UTF_8);
    }

    private void flush() throws IOException {
        write(piece.flip());
        piece.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
