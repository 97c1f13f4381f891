package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the JSON object every call with a JSON body expects; whatever else is sent is answered with what is wrong about it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonObject> {

    static final int LARGEST = 1024 * 1024;
    private static final long PATIENCE = 64L * 1024 * 1024;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            hearOut(body);
            throw InputProblems.unreadable(TOO_LARGE, "body-too-large", LARGEST / 1024);
        }
        return read(bytes);
    }

    /** Who is cut short in the middle of a sentence does not hear the answer; with patience for only so much. */
    private static void hearOut(InputStream body) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long left = PATIENCE;
        int read = body.read(chunk);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(chunk);
        }
    }

    static JsonObject read(byte[] bytes) {
        String text = text(bytes);
        if (text.isBlank()) {
            throw InputProblems.unreadable(BAD_REQUEST, "body-missing");
        }
        try {
            return object(text);
        } catch (JsonParsingException e) {
            throw InputProblems.unreadable(
                    BAD_REQUEST,
                    "json-unreadable",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
        } catch (JsonException e) {
            throw InputProblems.unreadable(BAD_REQUEST, "json-unreadable", 1, 1);
        }
    }

    /** The text as one object and nothing behind it. */
    private static JsonObject object(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw InputProblems.unreadable(BAD_REQUEST, "json-no-object");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw InputProblems.unreadable(BAD_REQUEST, "json-no-object");
            }
            return object;
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InputProblems.unreadable(BAD_REQUEST, "body-not-utf-8");
        }
    }
}
