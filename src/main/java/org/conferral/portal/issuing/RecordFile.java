package org.conferral.portal.issuing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A record as a file to take along. */
public record RecordFile(String mediaType, byte[] content) {

    public RecordFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Hands the file to a browser, to be kept and not to be shown. */
    public void send(String name, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition(name));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    public static String disposition(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
