package org.conferral.issuance;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.IOException;
import java.io.OutputStream;
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

    /**
     * Reads a draft of so many bytes, as {@link #writeTo} has written it.
     *
     * @throws java.io.EOFException when there are fewer
     */
    public static Draft read(DataInput data, int size) throws IOException {
        byte[] bytes = new byte[size];
        data.readFully(bytes);
        return new Draft(bytes, null);
    }

    /** Writes the bytes. */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes);
    }

    /** The bytes themselves, for who does not change them. */
    byte[] own() {
        return bytes;
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
