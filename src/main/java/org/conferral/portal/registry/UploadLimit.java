package org.conferral.portal.registry;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the disk from being filled by one request: a body is set aside on disk before anybody looks at it. Uploads that are merely too
 * large for a roster stay below the limit, and are told so by intake.
 */
@Provider
public class UploadLimit implements ContainerRequestFilter {

    static final long LARGEST = 256L * 1024 * 1024;
    private static final int TOO_LARGE = 413;

    @Override
    public void filter(ContainerRequestContext request) {
        if (announced(request.getHeaderString("Content-Length")) > LARGEST) {
            throw tooLarge();
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static long announced(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static RuntimeException tooLarge() {
        return InputProblems.unreadable(TOO_LARGE, "body-too-large", LARGEST / 1024);
    }

    /** Counts what comes, since not every request says beforehand how long it is. */
    private static final class Counted extends FilterInputStream {

        private long left = LARGEST;

        private Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
