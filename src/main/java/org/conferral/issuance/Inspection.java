package org.conferral.issuance;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.Part;

/**
 * The look at a record after it was signed, by the general way and as a stranger would: it says byte for byte what was cleared, and
 * every proof in it holds. All records cannot be looked at this way; the first of each shape always is, and a share of the others.
 */
public final class Inspection {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SUBJECT = "credentialSubject";
    private static final String BUNDLE = "verifiableCredential";

    private final int oneIn;
    private final Set<Object> seen = ConcurrentHashMap.newKeySet();

    /**
     * @param oneIn of so many records one is inspected; 1 for each
     */
    public Inspection(int oneIn) {
        if (oneIn < 1) {
            throw new IllegalArgumentException("one in " + oneIn);
        }
        this.oneIn = oneIn;
    }

    /** Whether this record is among those that are looked at. */
    boolean isDue(FilledDocument document, String sha256) {
        boolean first = false;
        for (Part part : document.parts()) {
            first |= seen.add(part.shape());
        }
        return first || Long.parseLong(sha256.substring(0, 8), 16) % oneIn == 0;
    }

    /** Whether the signed bytes say what the draft says and each proof in them holds. */
    boolean holds(Draft draft, byte[] signed, URI verificationMethod) {
        JsonObject document =
                JSON.createReader(new ByteArrayInputStream(signed)).readObject();
        KeySource keys = method -> method.equals(verificationMethod)
                ? new KeyAnswer.Found(key(verificationMethod), controller(verificationMethod))
                : new KeyAnswer.Unknown("not the key that signed");
        return withoutProofs(document).toString().equals(draft.toString())
                && credentials(document).stream()
                        .allMatch(credential ->
                                DataIntegrity.check(credential, keys).good());
    }

    private static Multikey key(URI verificationMethod) {
        return new Multikey(verificationMethod.getFragment());
    }

    private static String controller(URI verificationMethod) {
        String method = verificationMethod.toString();
        return new Did(method.substring(0, method.indexOf('#'))).value();
    }

    private static List<JsonObject> credentials(JsonObject document) {
        List<JsonObject> all = new ArrayList<>(List.of(document));
        JsonObject subject = document.getJsonObject(SUBJECT);
        if (subject.containsKey(BUNDLE)) {
            subject.getJsonArray(BUNDLE).forEach(nested -> all.add(nested.asJsonObject()));
        }
        return all;
    }

    private static JsonObject withoutProofs(JsonObject document) {
        JsonObject bare = JSON.createObjectBuilder(document).remove("proof").build();
        JsonObject subject = document.getJsonObject(SUBJECT);
        if (!subject.containsKey(BUNDLE)) {
            return bare;
        }
        JsonArrayBuilder nested = JSON.createArrayBuilder();
        for (JsonValue each : subject.getJsonArray(BUNDLE)) {
            nested.add(JSON.createObjectBuilder(each.asJsonObject()).remove("proof"));
        }
        JsonObject bareSubject =
                JSON.createObjectBuilder(subject).add(BUNDLE, nested).build();
        return JSON.createObjectBuilder(bare).add(SUBJECT, bareSubject).build();
    }
}
