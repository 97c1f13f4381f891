package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.verify.StatusSource;

/**
 * The status lists that this portal publishes, read without a detour over the network.
 *
 * @param baseUrl public address of this portal
 * @param signed the signed bytes of a list, by its id
 */
record OwnLists(URI baseUrl, Function<String, Optional<byte[]>> signed) implements StatusSource {

    @Override
    public Optional<JsonObject> list(URI statusListCredential) {
        String own = baseUrl + "/status/";
        String asked = statusListCredential.toString();
        return asked.startsWith(own) ? signed.apply(asked.substring(own.length())).map(OwnLists::parse) : Optional.empty();
    }

    private static JsonObject parse(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
