package org.conferral.portal.registry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.conferral.portal.platform.Fingerprint;

/**
 * A public document as it goes out: exact bytes, readable from any web page, kept by caches for a while.
 *
 * @param mediaType what the bytes are
 * @param bytes the document
 * @param fresh how long a cache may keep it
 */
record PublicAnswer(String mediaType, byte[] bytes, Duration fresh) {

    private static final int TAG_LENGTH = 32;
    private static final String PACKED = "-gzip";

    /** Sends the document, packed for those who can unpack it, or only the word that the asker's copy is still the same. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = Fingerprint.of(bytes).substring(0, TAG_LENGTH);
        boolean packed = takesPacked(request);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=" + fresh.toSeconds());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", '"' + tag + (packed ? PACKED : "") + '"');
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = packed ? packed() : bytes;
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whether the asker holds this very document, in whichever form it travelled. */
    private static boolean isKnown(HttpServletRequest request, String tag) {
        return values(request, "If-None-Match")
                .anyMatch(held -> held.equals("*")
                        || held.replaceFirst("^W/", "").replace(PACKED, "").equals('"' + tag + '"'));
    }

    private static boolean takesPacked(HttpServletRequest request) {
        return values(request, "Accept-Encoding").anyMatch(coding -> coding.matches("gzip(?!.*;\\s*q=0(\\.0*)?$).*"));
    }

    private static Stream<String> values(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header)).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip);
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
