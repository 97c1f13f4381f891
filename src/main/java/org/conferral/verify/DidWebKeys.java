package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;
import org.conferral.proof.ProofException;

/** The keys that other institutions publish at their own address ({@code did:web}). */
final class DidWebKeys implements KeySource {

    private static final Pattern DID = Pattern.compile(
            "did:web:(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:%3[Aa](?<port>[0-9]{1,5}))?(?<path>(?::[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)");

    private final KeySource own;
    private final DocumentSource web;
    private final Map<URI, Fetched> fetched = new HashMap<>();

    /**
     * @param own whoever is asked first
     * @param web the way to those it does not know
     */
    DidWebKeys(KeySource own, DocumentSource web) {
        this.own = Objects.requireNonNull(own, "own");
        this.web = Objects.requireNonNull(web, "web");
    }

    @Override
    public KeyAnswer key(URI verificationMethod) {
        KeyAnswer known = own.key(verificationMethod);
        String[] parts = verificationMethod.toString().split("#", 2);
        Optional<URI> address = address(parts[0]);
        if (!(known instanceof KeyAnswer.Unknown) || parts.length < 2 || address.isEmpty() || !web.open()) {
            return known;
        }
        Fetched answer = fetched.computeIfAbsent(address.get(), web::get);
        return answer instanceof Fetched.Found found
                ? published(found.document(), parts[0], verificationMethod.toString())
                : unknown(address.get() + ": " + ((Fetched.Missing) answer).reason());
    }

    /** Where the document of a {@code did:web} lies; empty for every other identifier. */
    static Optional<URI> address(String did) {
        Matcher parts = DID.matcher(did);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String port = parts.group("port") == null ? "" : ":" + parts.group("port");
        String path = parts.group("path").isEmpty()
                ? "/.well-known"
                : parts.group("path").replace(':', '/');
        return Optional.of(URI.create("https://" + parts.group("host") + port + path + "/did.json"));
    }

    private static KeyAnswer published(byte[] document, String did, String method) {
        try {
            JsonObject published = StrictJson.read(document);
            if (!Members.text(published, "id").equals(Optional.of(did))) {
                return unknown("the document is not about " + did);
            }
            return entry(published, method, did)
                    .flatMap(entry -> answer(entry, did))
                    .orElseGet(() -> unknown("not published for assertions: " + method));
        } catch (Unreadable | ProofException notReadable) {
            return unknown("not readable: " + notReadable.getMessage());
        }
    }

    /** The key of an entry; one that is to end has no answer here, since nothing tells when it was used. */
    private static Optional<KeyAnswer> answer(JsonObject entry, String did) {
        Optional<KeyAnswer.Found> found = Members.text(entry, "publicKeyMultibase")
                .filter(key -> !entry.containsKey("expires"))
                .map(key -> new KeyAnswer.Found(new Multikey(key), did));
        return entry.containsKey("revoked")
                ? found.flatMap(key -> Members.time(entry, "revoked").map(since -> new KeyAnswer.Revoked(key, since)))
                : found.map(KeyAnswer.class::cast);
    }

    /** The entry of a key, provided that the issuer lists it for assertions and controls it itself. */
    private static Optional<JsonObject> entry(JsonObject published, String method, String did) {
        Optional<JsonObject> inside = named(published, "assertionMethod", method);
        boolean listed = Members.values(published, "assertionMethod").stream()
                .anyMatch(value -> value instanceof JsonString text
                        && absolute(text.getString(), did).equals(method));
        Optional<JsonObject> entry = listed ? named(published, "verificationMethod", method) : inside;
        return entry.filter(found -> Members.text(found, "controller").equals(Optional.of(did)));
    }

    private static Optional<JsonObject> named(JsonObject published, String member, String method) {
        String did = method.substring(0, method.indexOf('#'));
        return Members.values(published, member).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(entry ->
                        Members.text(entry, "id").map(id -> absolute(id, did)).equals(Optional.of(method)))
                .findFirst();
    }

    private static String absolute(String id, String did) {
        return id.startsWith("#") ? did + id : id;
    }

    private static KeyAnswer unknown(String reason) {
        return new KeyAnswer.Unknown(reason);
    }
}
