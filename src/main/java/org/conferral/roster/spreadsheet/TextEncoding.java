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
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/**
 * How a text file is encoded, told from its bytes.
 *
 * @param mark    length of the byte order mark at the start
 * @param guessed whether only the absence of any other sign speaks for it
 */
record TextEncoding(Charset charset, int mark, boolean guessed) {

    private static final int HEAD = 64 * 1024;

    static TextEncoding of(Path file) {
        byte[] head = head(file);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (zeros(head, 1) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (zeros(head, 0) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, true);
        }
        refuseBinary(head);
        return isUtf8(file)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, false)
                : new TextEncoding(Charset.forName("windows-1252"), 0, true);
    }

    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
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
