package org.conferral.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** A badge of the second edition of Open Badges: a statement that lies at its issuer, and only there can be confirmed. */
final class OlderBadge {

    private static final List<String> CONTEXTS =
            List.of("https://w3id.org/openbadges/v2", "https://w3id.org/openbadges/v1");

    private OlderBadge() {}

    static boolean is(JsonObject document) {
        List<String> types = Members.texts(document, "type");
        return !types.contains("VerifiableCredential")
                && (types.contains("Assertion")
                        || Members.texts(document, "@context").stream().anyMatch(CONTEXTS::contains));
    }

    static Verdict verdict(JsonObject document, String pointer) {
        CredentialFacts facts = facts(document);
        return verdict(Optional.of(facts), facts.id().orElse(""), pointer);
    }

    /** The badge with what it names written out. */
    static JsonObject spelledOut(JsonObject assertion, JsonObject badge, JsonObject issuer) {
        return Json.createObjectBuilder(assertion)
                .add("badge", Json.createObjectBuilder(badge).add("issuer", issuer))
                .build();
    }

    /** What a badge says about itself, as far as it is written out. */
    static CredentialFacts facts(JsonObject document) {
        JsonObject badge = Members.object(document, "badge");
        return new CredentialFacts(
                Members.text(document, "id"),
                Members.texts(document, "type"),
                Members.text(badge, "name"),
                Members.issuer(badge),
                Members.text(Members.object(badge, "issuer"), "name"),
                Members.time(document, "issuedOn"),
                Members.time(document, "expires"));
    }

    /** A picture may bear no more than the address at which the badge lies. */
    static Verdict at(String address) {
        return verdict(Optional.empty(), address, "");
    }

    private static Verdict verdict(Optional<CredentialFacts> facts, String address, String pointer) {
        Finding finding = Finding.of(Code.OPEN_BADGE_2, pointer, address);
        return new Verdict(Outcome.UNVERIFIABLE, facts, List.of(finding), List.of());
    }
}
