package org.conferral.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A program that drives the portal through its machine interface. */
public final class Api {

    private static final String BOUNDARY = "conferral-boundary";

    /** As a proxy asks; led to HTTP/2 without TLS, a connection is cut when nothing new was asked for a while, even beside an answer under way. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String token;

    Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The same interface for somebody without a token. */
    public Api anonymous() {
        return new Api(base, "");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer send(String method, String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, new byte[0], "*/*");
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** Uploads a roster; {@code fields} are the other parts of the form. */
    public Answer upload(String fileName, byte[] content, Map<String, String> fields) {
        return send("/rosters", fileName, content, fields);
    }

    /** Sends a repaired file in the place of the one before. */
    public Answer replaceFile(String rosterId, String fileName, byte[] content) {
        return send("/rosters/" + rosterId + "/file", fileName, content, Map.of());
    }

    private Answer send(String path, String fileName, byte[] content, Map<String, String> fields) {
        LogWatch.mind(fileName, content);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Asks again and again until the answer is as wished; fails after two minutes with the last answer. */
    public JsonObject await(String path, Predicate<JsonObject> wished) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        JsonObject last = get(path).json();
        while (!wished.test(last)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still not as wished: " + last);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            last = get(path).json();
        }
        return last;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(15));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    public record Answer(int status, String type, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        @Override
        public String toString() {
            return status + " " + type + " " + text();
        }
    }
}
