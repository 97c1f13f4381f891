package org.conferral.issuance;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record as it would be signed, to the byte, before anybody looked whether it should be. */
public final class Draft {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final byte[] bytes;
    private @Nullable JsonObject document;

    private Draft(byte[] bytes, @Nullable JsonObject document) {
        this.bytes = bytes;
        this.document = document;
    }

    public static Draft of(JsonObject document) {
        Objects.requireNonNull(document, "draft.document");
        return new Draft(CompactJson.bytes(document), document);
    }

    /** The draft these bytes are, which have to be JSON in UTF-8; they are read only where a look at them is not enough. */
    public static Draft of(byte[] bytes) {
        return new Draft(bytes.clone(), null);
    }

    /**
     * The record as JSON.
     *
     * @throws jakarta.json.JsonException when the bytes are none
     */
    public JsonObject document() {
        JsonObject read = document;
        if (read == null) {
            read = JSON.createReader(new ByteArrayInputStream(bytes)).readObject();
            document = read;
        }
        return read;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
