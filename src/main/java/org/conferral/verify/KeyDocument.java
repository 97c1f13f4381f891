package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.conferral.proof.Jwk;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.Multikey;
import org.conferral.proof.VerificationKey;

/**
 * What an issuer publishes about keys: a controlled identifier document (such as a DID document) with several, or one key by itself.
 * Nothing in it is believed but what concerns the issuer at whose address it lies.
 */
record KeyDocument(JsonObject document) {

    /**
     * The key of this name, provided that the document is its controller's and lists it for assertions.
     *
     * @throws org.conferral.proof.ProofException when the key itself cannot be read
     */
    Optional<KeyAnswer> key(String method) {
        int mark = method.indexOf('#');
        String controller = mark < 0 ? method : method.substring(0, mark);
        if (mark < 0 || !Members.text(document, "id").equals(Optional.of(controller))) {
            return Optional.empty();
        }
        return entry(method, controller)
                .filter(entry -> Members.text(entry, "controller").equals(Optional.of(controller)))
                .flatMap(entry -> answer(entry, controller));
    }

    /** Whose key this says it is, when it is one key by itself. */
    Optional<String> holder() {
        return Members.text(document, "controller").or(() -> Members.text(document, "iss"));
    }

    /**
     * The one key this is, in its holder's name; whether the holder owns up to it is for others to find out.
     *
     * @throws org.conferral.proof.ProofException when the key cannot be read
     */
    Optional<KeyAnswer> loneKey() {
        return holder().flatMap(holder -> answer(document, holder));
    }

    /** Whether this is the document of the holder, and lists the key of this name for assertions. */
    boolean ownsUpTo(String method, String holder) {
        return Members.text(document, "id").equals(Optional.of(holder)) && lists(method, holder);
    }

    private Optional<JsonObject> entry(String method, String controller) {
        return named(lists(method, controller) ? "verificationMethod" : "assertionMethod", method, controller);
    }

    private boolean lists(String method, String controller) {
        return Members.values(document, "assertionMethod").stream()
                .anyMatch(value -> value instanceof JsonString text
                        && absolute(text.getString(), controller).equals(method));
    }

    private Optional<JsonObject> named(String member, String method, String controller) {
        return Members.values(document, member).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(entry -> Members.text(entry, "id")
                        .map(id -> absolute(id, controller))
                        .equals(Optional.of(method)))
                .findFirst();
    }

    private static String absolute(String id, String controller) {
        return id.startsWith("#") ? controller + id : id;
    }

    /** The key of an entry; one that is to end has no answer here, since nothing tells when it was used. */
    private static Optional<KeyAnswer> answer(JsonObject entry, String controller) {
        Optional<KeyAnswer.Found> found = verificationKey(entry)
                .filter(key -> !entry.containsKey("expires"))
                .map(key -> new KeyAnswer.Found(key, controller));
        return entry.containsKey("revoked")
                ? found.flatMap(key -> Members.time(entry, "revoked").map(since -> new KeyAnswer.Revoked(key, since)))
                : found.map(KeyAnswer.class::cast);
    }

    /** A key in either spelling that the standard knows, or a web key that is the document itself. */
    private static Optional<VerificationKey> verificationKey(JsonObject entry) {
        return Members.text(entry, "publicKeyMultibase")
                .<VerificationKey>map(Multikey::new)
                .or(() -> webKey(entry).map(Jwk::new));
    }

    private static Optional<String> webKey(JsonObject entry) {
        return entry.containsKey("kty")
                ? Optional.of(entry.toString())
                : Optional.of(Members.object(entry, "publicKeyJwk"))
                        .filter(key -> !key.isEmpty())
                        .map(JsonObject::toString);
    }
}
