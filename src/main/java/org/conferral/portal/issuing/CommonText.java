package org.conferral.portal.issuing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What two records of different learners say alike: the text that belongs to nobody, against which the others of their batch are packed. */
final class CommonText {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** As much as the packing can look back on; what stands at the end counts. */
    private static final int MOST = 32_000;

    private static final String PROOF =
            ",\"proof\":[{\"type\":\"DataIntegrityProof\",\"created\":\"\",\"verificationMethod\":\"\",\"cryptosuite\":"
                    + "\"eddsa-rdfc-2022\",\"proofPurpose\":\"assertionMethod\",\"proofValue\":\"z\"}]";

    private CommonText() {}

    static byte[] of(JsonObject one, JsonObject other) {
        byte[] all = (PROOF + common(one, other)).getBytes(StandardCharsets.UTF_8);
        byte[] last = new byte[Math.min(MOST, all.length)];
        System.arraycopy(all, all.length - last.length, last, 0, last.length);
        return last;
    }

    private static JsonValue common(JsonValue one, JsonValue other) {
        if (one instanceof JsonObject object && other instanceof JsonObject otherObject) {
            return common(object, otherObject);
        }
        if (one instanceof JsonArray array && other instanceof JsonArray otherArray) {
            return common(array, otherArray);
        }
        return one.equals(other) ? one : JSON.createValue("");
    }

    private static JsonValue common(JsonObject one, JsonObject other) {
        JsonObjectBuilder both = JSON.createObjectBuilder();
        one.keySet().stream()
                .filter(other::containsKey)
                .forEach(key -> both.add(key, common(one.get(key), other.get(key))));
        return both.build();
    }

    private static JsonValue common(JsonArray one, JsonArray other) {
        JsonArrayBuilder both = JSON.createArrayBuilder();
        Stream.iterate(0, at -> at < Math.min(one.size(), other.size()), at -> at + 1)
                .forEach(at -> both.add(common(one.get(at), other.get(at))));
        return both.build();
    }
}
