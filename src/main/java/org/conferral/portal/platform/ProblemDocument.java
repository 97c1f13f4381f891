package org.conferral.portal.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What a program is told when the portal cannot do as asked (RFC 9457), with {@code code} and, for input, {@code problems}. */
public final class ProblemDocument {

    public static final String TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"));

    private ProblemDocument() {}

    public static JsonObject of(int status, String code, String detail, Optional<JsonArray> problems) {
        JsonObjectBuilder document = Json.createObjectBuilder().add("type", "about:blank");
        Optional.ofNullable(TITLES.get(status)).ifPresent(title -> document.add("title", title));
        document.add("status", status).add("code", code).add("detail", detail);
        problems.ifPresent(found -> document.add("problems", found));
        return document.build();
    }

    /** Answers a request that did not reach the machine interface itself. */
    public static void send(HttpServletResponse response, int status, String code, String detail) throws IOException {
        byte[] document = of(status, code, detail, Optional.empty()).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
