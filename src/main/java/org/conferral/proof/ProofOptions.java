package org.conferral.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who sealed the document, when and how: the part of a proof that is itself hashed.
 *
 * <p>The canonical form of the options of one key differs only in the time, so it is worked out once per key and set of
 * contexts, and the time is put in its place.
 */
final class ProofOptions {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final String ANY_TIME = "2000-01-01T00:00:00Z";
    private static final int REMEMBERED = 256;

    private static final Map<String, String> FORMS = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    private ProofOptions() {}

    /** The hash of a proof's options within a document of these contexts. */
    static byte[] hash(JsonObject proof, JsonObject document) {
        return Digests.sha256(canonical(of(proof, document)));
    }

    /** What is hashed of a proof within a document of these contexts. */
    static JsonObject of(JsonObject proof, JsonObject document) {
        return JSON.createObjectBuilder(proof)
                .remove("proofValue")
                .add("@context", document.get("@context"))
                .build();
    }

    static String canonical(JsonObject options) {
        if (!(options.get("created") instanceof JsonString created)
                || !TIME.matcher(created.getString()).matches()) {
            return CanonicalForm.of(options);
        }
        JsonObject timeless =
                JSON.createObjectBuilder(options).add("created", ANY_TIME).build();
        String key = timeless.toString();
        if (key.indexOf(ANY_TIME) != key.lastIndexOf(ANY_TIME)) {
            return CanonicalForm.of(options);
        }
        String form = FORMS.get(key);
        if (form == null) {
            form = CanonicalForm.of(timeless);
            FORMS.put(key, form);
        }
        return form.replace(ANY_TIME, created.getString());
    }
}
