package org.conferral.portal.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A file that was looked at and found to be of a kind that people read, look at or listen to, as its name says; for features that keep files
 * of their own.
 *
 * @param mediaType as it may be handed out (RFC 9110, section 8.3)
 * @param sha256 fingerprint of its content, as 64 hexadecimal digits
 */
public record FitFile(String name, String mediaType, byte[] content, String sha256) {

    /** The largest file that is fit, in bytes. */
    public static final int LARGEST = Taken.LARGEST;

    /** What is wrong with a file and how to repair it, in words; nothing when it is fit. */
    public static Optional<String> problem(String name, byte[] content) {
        return Taken.problem(name, content).map(code -> new TurnedAway(name, code).message());
    }

    /** A file that has no problem. */
    public static FitFile of(String name, byte[] content) {
        Taken taken = Taken.of(name, content);
        return new FitFile(taken.name(), taken.kind().mediaType(), taken.content(), taken.sha256());
    }

    /** Hands a file out as evidence is handed out: to be saved, never to be shown as a page of the portal. */
    public static void handOut(String name, String mediaType, byte[] content, HttpServletResponse response)
            throws IOException {
        EvidenceServlet.handOut(new EvidenceShelf.HandedOut(name, mediaType, content), response);
    }
}
