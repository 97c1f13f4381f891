package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The newer version of a credential that its issuer keeps at an address named inside ({@code 1EdTechCredentialRefresh}). It is asked
 * for once, and only where the proof holds: else anybody could send the portal to an address of theirs.
 */
final class Renewal {

    static final String TYPE = "1EdTechCredentialRefresh";

    private final DocumentSource web;
    private final Function<byte[], Verdict> look;

    /**
     * @param web the way to the issuer
     * @param look what gives the verdict about a document, without renewing it
     */
    Renewal(DocumentSource web, Function<byte[], Verdict> look) {
        this.web = Objects.requireNonNull(web, "web");
        this.look = Objects.requireNonNull(look, "look");
    }

    /** The verdict about the newer version; about the given one, where there is none to be had. */
    Verdict of(Verdict given) {
        Optional<URI> address =
                given.credential().map(CredentialFacts::document).flatMap(Renewal::address);
        if (address.isEmpty() || !web.open() || !genuine(given)) {
            return given;
        }
        if (!(web.get(address.get()) instanceof Fetched.Found found)) {
            return given.after(Finding.of(
                    Code.VERSION_UNAVAILABLE, "/refreshService", address.get().toString()));
        }
        Verdict other = look.apply(found.document());
        if (!genuine(other) || !same(given.credential().get(), other.credential())) {
            return given.after(Finding.of(
                    Code.VERSION_UNAVAILABLE, "/refreshService", address.get().toString()));
        }
        return isNewer(other.credential().get(), given.credential().get())
                ? other.after(Finding.of(Code.VERSION_RENEWED, "/refreshService"))
                : given.after(Finding.of(Code.VERSION_NEWEST, "/refreshService"));
    }

    private static boolean genuine(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(finding ->
                        finding.code() == Code.PROOF_GOOD && finding.pointer().equals("/proof"));
    }

    /** Whether both are versions of one credential (Open Badges 3.0, host credential equality). */
    private static boolean same(CredentialFacts given, Optional<CredentialFacts> other) {
        return given.id().isPresent()
                && other.filter(facts -> facts.id().equals(given.id())
                                && facts.issuerId().equals(given.issuerId()))
                        .isPresent();
    }

    private static boolean isNewer(CredentialFacts other, CredentialFacts given) {
        return other.validFrom().isPresent()
                && given.validFrom().isPresent()
                && other.validFrom().get().isAfter(given.validFrom().get());
    }

    private static Optional<URI> address(JsonObject credential) {
        return Members.values(credential, "refreshService").stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(service -> Members.texts(service, "type").contains(TYPE))
                .flatMap(service -> Members.text(service, "id").stream())
                .flatMap(id -> PublishedKeys.webAddress(id).stream())
                .findFirst();
    }
}
