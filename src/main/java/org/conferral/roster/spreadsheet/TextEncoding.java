package org.conferral.roster.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a text file is encoded, told from its bytes.
 *
 * @param mark    length of the byte order mark at the start
 * @param guessed whether only the absence of any other sign speaks for it
 */
record TextEncoding(Charset charset, int mark, boolean guessed) {

    private static final int HEAD = 64 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What a clerk has said; a byte order mark of the same kind is left out. */
    static TextEncoding chosen(Path file, Charset charset) {
        TextEncoding found = marked(head(file)).orElse(new TextEncoding(charset, 0, false));
        return new TextEncoding(charset, found.charset().equals(charset) ? found.mark() : 0, false);
    }

    static TextEncoding of(Path file) {
        byte[] head = head(file);
        return marked(head).orElseGet(() -> unmarked(file, head));
    }

    private static Optional<TextEncoding> marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (starts(head, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        return starts(head, 0xFE, 0xFF)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false))
                : Optional.empty();
    }

    private static TextEncoding unmarked(Path file, byte[] head) {
        if (zeros(head, 1) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (zeros(head, 0) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, true);
        }
        refuseBinary(head);
        return isUtf8(file)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, false)
                : new TextEncoding(likely(file), 0, true);
    }

    /** What the frequency of letters speaks for among the encodings of before Unicode; western letters when nothing does. */
    private static Charset likely(Path file) {
        UniversalDetector detector = new UniversalDetector();
        byte[] buffer = new byte[HEAD];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0 && !detector.isDone(); n = in.read(buffer)) {
                detector.handleData(buffer, 0, n);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) && !name.startsWith("US-") ? Charset.forName(name) : WESTERN;
    }

    Reader reader(Path file) throws IOException {
        return reader(Files.newInputStream(file));
    }

    /** The letters of a file that was just opened. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            if (head[i] == 0 && (i ^ 1) < head.length && head[i ^ 1] != 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /** Text has hardly any control characters; a few are a matter of their cells. */
    private static void refuseBinary(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                odd++;
            }
        }
        if (odd > head.length / 20 + 2) {
            throw new UnusableFile(FileCode.NOT_A_SPREADSHEET);
        }
    }

    private static boolean isUtf8(Path file) {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
