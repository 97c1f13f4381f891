package org.conferral.status;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** The one bit, in one published list, that tells whether a credential still stands. */
public record StatusPlace(URI list, int index, StatusPurpose purpose) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String TYPE = "BitstringStatusListEntry";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final AtomicReference<URI> LAST_READ = new AtomicReference<>(URI.create(""));

    public StatusPlace {
        if (!list.isAbsolute() || list.getFragment() != null) {
            throw new IllegalArgumentException("a status list has an absolute address without fragment: " + list);
        }
        if (index < 0) {
            throw new IllegalArgumentException("negative status index " + index);
        }
    }

    /** The {@code credentialStatus} member of the credential. */
    public JsonObject toJson() {
        return JSON.createObjectBuilder()
                .add("id", list + "#" + index)
                .add("type", TYPE)
                .add("statusPurpose", purpose.text())
                .add("statusListIndex", Integer.toString(index))
                .add("statusListCredential", list.toString())
                .build();
    }

    /** Reads a {@code credentialStatus} member; empty when it is of another kind or not well formed. */
    public static Optional<StatusPlace> fromJson(JsonObject entry) {
        String index = text(entry, "statusListIndex");
        if (!TYPE.equals(text(entry, "type")) || !INDEX.matcher(index).matches() || oddSize(entry)) {
            return Optional.empty();
        }
        try {
            URI list = list(text(entry, "statusListCredential"));
            return StatusPurpose.of(text(entry, "statusPurpose"))
                    .map(purpose -> new StatusPlace(list, Integer.parseInt(index), purpose));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Many places in a row are of one list, whose address is read once. */
    private static URI list(String address) {
        URI before = LAST_READ.get();
        URI read = before.toString().equals(address) ? before : URI.create(address);
        LAST_READ.set(read);
        return read;
    }

    /** Only lists of one bit per credential are read. */
    private static boolean oddSize(JsonObject entry) {
        return entry.containsKey("statusSize")
                && !"1".equals(entry.get("statusSize").toString());
    }

    private static String text(JsonObject entry, String name) {
        return entry.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
