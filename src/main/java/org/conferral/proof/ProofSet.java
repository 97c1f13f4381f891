package org.conferral.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proofs a document bears, and what each of them covers (Data Integrity 1.0, sections 2.1.1 and 4.5). */
record ProofSet(JsonObject document) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String EARLIER = "previousProof";

    List<JsonValue> proofs() {
        return values(document.get("proof"));
    }

    static boolean isChained(JsonObject proof) {
        return proof.containsKey(EARLIER);
    }

    /**
     * What a proof covers: the document without proofs, or with those alone that it says it was added after.
     *
     * @throws ProofException when one of those is not there
     */
    JsonObject covered(JsonObject proof) {
        JsonObject claims = JSON.createObjectBuilder(document).remove("proof").build();
        if (!isChained(proof)) {
            return claims;
        }
        JsonArrayBuilder earlier = JSON.createArrayBuilder();
        values(proof.get(EARLIER)).forEach(id -> earlier.add(named(id)));
        return JSON.createObjectBuilder(claims).add("proof", earlier).build();
    }

    private JsonObject named(JsonValue id) {
        return proofs().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(proof -> id instanceof JsonString && id.equals(proof.get("id")))
                .findFirst()
                .orElseThrow(() -> new ProofException(
                        ProofException.Code.DATA_LOSS, "the proof it was added after is not there: " + id));
    }

    private static List<JsonValue> values(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        return value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
    }
}
