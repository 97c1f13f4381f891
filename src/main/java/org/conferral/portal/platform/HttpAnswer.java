package org.conferral.portal.platform;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.verify.Fetched;
import org.conferral.verify.Fetched.Reason;

/** An answer over HTTP/1.1 as it comes in, never more of it than allowed. */
final class HttpAnswer {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_LINES = 100;

    private final InputStream in;
    private final int largest;

    HttpAnswer(InputStream in, int largest) {
        this.in = new BufferedInputStream(in);
        this.largest = largest;
    }

    Fetched read() throws IOException {
        Matcher status = STATUS.matcher(line());
        if (!status.matches()) {
            throw new IOException("no HTTP");
        }
        Map<String, String> headers = headers();
        return switch (status.group(1)) {
            case "200" -> body(headers);
            case "301", "302", "303", "307", "308" -> new Fetched.Missing(Reason.SENT_ELSEWHERE);
            default -> new Fetched.Missing(Reason.NOT_THERE);
        };
    }

    private Fetched body(Map<String, String> headers) throws IOException {
        byte[] body;
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            body = pieces();
        } else if (headers.containsKey("content-length")) {
            body = whole(headers.get("content-length"));
        } else {
            body = in.readNBytes(largest + 1);
        }
        return body.length > largest ? new Fetched.Missing(Reason.TOO_LARGE) : new Fetched.Found(body);
    }

    private byte[] whole(String told) throws IOException {
        int length = length(told, 10);
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("cut off");
        }
        return body;
    }

    private byte[] pieces() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = piece(); length > 0; length = piece()) {
            body.writeBytes(in.readNBytes(length));
            if (body.size() > largest) {
                break;
            }
            if (!line().isEmpty()) {
                throw new IOException("piece without an end");
            }
        }
        return body.toByteArray();
    }

    private int piece() throws IOException {
        return length(line().split(";", 2)[0], 16);
    }

    /** A length as it was told, but never more than it takes to see that it is too much. */
    private int length(String told, int base) throws IOException {
        try {
            long length = Long.parseLong(told.strip(), base);
            if (length < 0) {
                throw new IOException("length " + told);
            }
            return (int) Math.min(length, largest + 1L);
        } catch (NumberFormatException odd) {
            throw new IOException("length " + told, odd);
        }
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (int i = 0; i < MOST_LINES; i++) {
            String line = line();
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("too many headers");
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("line without an end");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
