package org.conferral.portal.registry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

    /** Sends the document, or only the word that the asker's copy is still the same. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + Fingerprint.of(bytes).substring(0, TAG_LENGTH) + "\"";
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=" + fresh.toSeconds());
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
