package org.conferral.verify;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.ProofException;

/** The keys that other institutions publish at their own address: of a {@code did:web}, or of an issuer named by a web address. */
final class PublishedKeys implements KeySource {

    private static final Pattern DID = Pattern.compile(
            "did:web:(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:%3[Aa](?<port>[0-9]{1,5}))?(?<path>(?::[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)");
    private static final Pattern WEB = Pattern.compile(
            "(?!.*(?:\\.\\.|%2[Ee]))https://[A-Za-z0-9.:-]+(?:[/?](?:[A-Za-z0-9/?._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)?");

    private final KeySource own;
    private final DocumentSource web;
    private final Map<URI, Fetched> fetched = new HashMap<>();

    /**
     * @param own whoever is asked first
     * @param web the way to those it does not know
     */
    PublishedKeys(KeySource own, DocumentSource web) {
        this.own = Objects.requireNonNull(own, "own");
        this.web = Objects.requireNonNull(web, "web");
    }

    @Override
    public KeyAnswer key(URI verificationMethod) {
        KeyAnswer known = own.key(verificationMethod);
        String method = verificationMethod.toString();
        Optional<URI> address = address(method.split("#", 2)[0]);
        if (!(known instanceof KeyAnswer.Unknown) || address.isEmpty() || !web.open()) {
            return known;
        }
        Fetched answer = fetched.computeIfAbsent(address.get(), web::get);
        return answer instanceof Fetched.Found found
                ? published(found.document(), method)
                : unknown(address.get() + ": " + ((Fetched.Missing) answer).reason());
    }

    /** Where whoever has this name publishes their keys; empty for a name that tells no address. */
    static Optional<URI> address(String name) {
        Matcher parts = DID.matcher(name);
        if (parts.matches()) {
            String port = parts.group("port") == null ? "" : ":" + parts.group("port");
            String path = parts.group("path").isEmpty()
                    ? "/.well-known"
                    : parts.group("path").replace(':', '/');
            return Optional.of(URI.create("https://" + parts.group("host") + port + path + "/did.json"));
        }
        return webAddress(name);
    }

    /** The same address when it is one of another host that may be asked. */
    static Optional<URI> webAddress(String text) {
        return WEB.matcher(text).matches() ? Optional.of(URI.create(text)) : Optional.empty();
    }

    private KeyAnswer published(byte[] document, String method) {
        try {
            KeyDocument published = new KeyDocument(StrictJson.read(document));
            return published
                    .key(method)
                    .or(() -> loneKey(published, method))
                    .orElseGet(() -> unknown("not published for assertions: " + method));
        } catch (Unreadable | ProofException notReadable) {
            return unknown("not readable: " + notReadable.getMessage());
        }
    }

    /** A key with an address of its own: it is its holder's when it lies below the holder's address, or the holder lists it. */
    private Optional<KeyAnswer> loneKey(KeyDocument key, String method) {
        Optional<String> holder = key.holder().filter(name -> WEB.matcher(name).matches());
        return holder.isPresent() && (method.startsWith(holder.get() + "/") || listed(holder.get(), method))
                ? key.loneKey()
                : Optional.empty();
    }

    private boolean listed(String holder, String method) {
        try {
            return fetched.computeIfAbsent(URI.create(holder), web::get) instanceof Fetched.Found found
                    && new KeyDocument(StrictJson.read(found.document())).ownsUpTo(method, holder);
        } catch (Unreadable noDocument) {
            return false;
        }
    }

    private static KeyAnswer unknown(String reason) {
        return new KeyAnswer.Unknown(reason);
    }
}
