package org.conferral.issuance;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conferral.status.StatusPlace;

/**
 * A credential inside a signed record, which could be shown alone.
 *
 * @param part its number in the record, counted from 1
 * @param place its own place in a status list; empty when it shares the record's or has none
 */
public record BundledCredential(int part, String id, String name, Optional<StatusPlace> place) {

    private static final JsonProvider JSON = JsonProvider.provider();

    public BundledCredential {
        Objects.requireNonNull(id, "bundledCredential.id");
        Objects.requireNonNull(name, "bundledCredential.name");
        Objects.requireNonNull(place, "bundledCredential.place");
    }

    /** Everything bundled in the bytes of a signed record, in its order; nothing in a single badge. */
    public static List<BundledCredential> in(byte[] signed) {
        JsonObject record = JSON.createReader(new ByteArrayInputStream(signed)).readObject();
        JsonValue bundle = object(record, "credentialSubject").get("verifiableCredential");
        if (!(bundle instanceof JsonArray parts)) {
            return List.of();
        }
        Optional<StatusPlace> whole = place(record);
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof JsonObject)
                .mapToObj(i -> of(i + 1, parts.getJsonObject(i), whole))
                .toList();
    }

    private static BundledCredential of(int part, JsonObject credential, Optional<StatusPlace> whole) {
        String achievement = text(object(object(credential, "credentialSubject"), "achievement"), "name");
        return new BundledCredential(
                part,
                text(credential, "id"),
                achievement.isEmpty() ? text(credential, "name") : achievement,
                place(credential).filter(own -> !whole.equals(Optional.of(own))));
    }

    private static Optional<StatusPlace> place(JsonObject credential) {
        return StatusPlace.fromJson(object(credential, "credentialStatus"));
    }

    private static JsonObject object(JsonObject holder, String member) {
        return holder.get(member) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonObject holder, String member) {
        return holder.get(member) instanceof JsonString found ? found.getString() : "";
    }
}
