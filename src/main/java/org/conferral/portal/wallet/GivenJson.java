package org.conferral.portal.wallet;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What wallets send, of bounded size and with no name given twice. */
final class GivenJson {

    static final int LARGEST = 64 * 1024;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private GivenJson() {}

    /** The object these bytes are, if they are one. */
    static Optional<JsonObject> object(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return body.length > LARGEST
                    ? Optional.empty()
                    : structure(text).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    static Optional<JsonStructure> structure(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return Optional.of(reader.read());
        } catch (JsonException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
