package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * The older way to withdraw badges ({@code 1EdTechRevocationList}): an unsigned document at the issuer's address that
 * names every withdrawn one.
 */
final class NamedRevocations {

    static final String TYPE = "1EdTechRevocationList";

    private final DocumentSource web;

    NamedRevocations(DocumentSource web) {
        this.web = Objects.requireNonNull(web, "web");
    }

    /** What the list says about the credential. */
    Finding look(JsonObject entry, JsonObject credential, String at) {
        String list = Members.text(entry, "id").orElse("");
        Optional<URI> address = address(list);
        if (address.isEmpty()) {
            return Finding.of(Code.STATUS_MALFORMED, at);
        }
        if (!(web.get(address.get()) instanceof Fetched.Found found)) {
            return Finding.of(Code.STATUS_LIST_UNAVAILABLE, at, list);
        }
        try {
            return about(StrictJson.read(found.document()), credential, at, list);
        } catch (Unreadable notAList) {
            return Finding.of(Code.STATUS_LIST_UNREADABLE, at, list);
        }
    }

    private static Finding about(JsonObject list, JsonObject credential, String at, String address) {
        Optional<String> issuer = Members.issuer(list);
        boolean genuine = issuer.isPresent()
                && issuer.equals(Members.issuer(credential))
                && Members.text(list, "id").equals(Optional.of(address));
        if (!genuine) {
            return Finding.of(Code.STATUS_LIST_NOT_GENUINE, at, address);
        }
        Optional<String> id = Members.text(credential, "id");
        boolean named = names(list, "revokedCredential", id) || names(list, "revokedCredentials", id);
        return Finding.of(named ? Code.STATUS_REVOKED : Code.STATUS_GOOD, at);
    }

    private static boolean names(JsonObject list, String member, Optional<String> id) {
        return Members.values(list, member).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(entry -> entry.get("revoked") != JsonValue.FALSE)
                .anyMatch(entry -> Members.text(entry, "id").equals(id));
    }

    private static Optional<URI> address(String list) {
        try {
            return list.isEmpty() ? Optional.empty() : Optional.of(URI.create(list));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
