package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks the issuer of a badge of the second edition whether it stands (Open Badges 2.0, hosted verification). */
final class HostedBadge {

    /** What holder and issuer must say alike. */
    private static final List<String> SAME = List.of("badge", "recipient", "issuedOn", "expires");

    private final DocumentSource web;
    private final Instant now;

    HostedBadge(DocumentSource web, Instant now) {
        this.web = Objects.requireNonNull(web, "web");
        this.now = Objects.requireNonNull(now, "now");
    }

    /** The verdict about a badge as it was handed over; where the issuer is not asked, that it is one and no more. */
    Verdict of(JsonObject given, String pointer) {
        return Members.text(given, "id")
                .flatMap(PublishedKeys::webAddress)
                .filter(address -> isHosted(given))
                .flatMap(this::published)
                .map(hosted -> verdict(hosted, differences(given, hosted), pointer))
                .orElseGet(() -> OlderBadge.verdict(given, pointer));
    }

    /** The same for a badge of which only the address is known. */
    Verdict at(String address) {
        return PublishedKeys.webAddress(address)
                .flatMap(this::published)
                .filter(OlderBadge::is)
                .map(hosted -> verdict(hosted, List.of(), ""))
                .orElseGet(() -> OlderBadge.at(address));
    }

    private static boolean isHosted(JsonObject badge) {
        List<String> types = Members.texts(Members.object(badge, "verification"), "type");
        return types.contains("hosted") || types.contains("HostedBadge");
    }

    private Optional<JsonObject> published(URI address) {
        try {
            return web.get(address) instanceof Fetched.Found found
                    ? Optional.of(StrictJson.read(found.document()))
                            .filter(document -> Members.text(document, "id").equals(Optional.of(address.toString())))
                    : Optional.empty();
        } catch (Unreadable noDocument) {
            return Optional.empty();
        }
    }

    private static List<String> differences(JsonObject given, JsonObject hosted) {
        return SAME.stream()
                .filter(member -> !Objects.equals(given.get(member), hosted.get(member)))
                .filter(member -> given.containsKey(member))
                .toList();
    }

    private Verdict verdict(JsonObject hosted, List<String> differences, String pointer) {
        JsonObject badge = whole(hosted, "badge");
        JsonObject issuer = whole(badge, "issuer");
        JsonObject spelledOut = OlderBadge.spelledOut(hosted, badge, issuer);
        List<Finding> findings = new ArrayList<>();
        findings.add(origin(hosted, issuer, pointer));
        differences.forEach(member -> findings.add(Finding.of(Code.HOSTED_DIFFERS, pointer + "/" + member, member)));
        findings.add(
                Finding.of(hosted.get("revoked") == JsonValue.TRUE ? Code.STATUS_REVOKED : Code.STATUS_GOOD, pointer));
        Optional<Instant> end = Members.time(hosted, "expires");
        findings.add(
                end.filter(until -> !now.isBefore(until)).isPresent()
                        ? Finding.of(
                                Code.EXPIRED, pointer + "/expires", end.get().toString())
                        : Finding.of(Code.DATES_GOOD, pointer));
        return new Verdict(
                Inspection.outcome(findings), Optional.of(OlderBadge.facts(spelledOut)), findings, List.of());
    }

    /** Whether the badge lies at its issuer's own host, where nobody else could have put it. */
    private static Finding origin(JsonObject hosted, JsonObject issuer, String pointer) {
        Optional<String> home = Members.text(issuer, "id").flatMap(HostedBadge::host);
        return home.isPresent() && home.equals(Members.text(hosted, "id").flatMap(HostedBadge::host))
                ? Finding.of(Code.HOSTED_GOOD, pointer, home.get())
                : Finding.of(
                        Code.ISSUER_UNKNOWN,
                        pointer + "/badge",
                        Members.text(issuer, "id").orElse(""),
                        "hosted elsewhere");
    }

    private static Optional<String> host(String address) {
        return PublishedKeys.webAddress(address).map(URI::getAuthority);
    }

    /** What a member holds, fetched when it only names where that lies. */
    private JsonObject whole(JsonObject holder, String member) {
        return Members.text(holder, member)
                .flatMap(PublishedKeys::webAddress)
                .flatMap(this::published)
                .orElseGet(() -> Members.object(holder, member));
    }
}
