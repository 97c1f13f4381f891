package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Withdraws single credentials inside records, many at a time, notes it and tells of it; to mark their places is left to the caller. */
@ApplicationScoped
class PartChanges {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Standings standings;

    @Inject
    private Documents documents;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private Journal journal;

    @Inject
    private Event<CredentialsRevoked> revoked;

    @Inject
    private Clock clock;

    /** These credentials, each as its record holds it; one that its record does not hold is refused. */
    Map<RecordPart, BundledCredential> inside(Collection<RecordPart> parts) {
        Map<String, List<BundledCredential>> bundles = documents.signed(records(parts), BundledCredential::in);
        Map<RecordPart, BundledCredential> inside = new LinkedHashMap<>();
        parts.forEach(part -> inside.put(part, at(part, bundles.getOrDefault(part.credentialId(), List.of()))));
        return inside;
    }

    private static BundledCredential at(RecordPart part, List<BundledCredential> bundle) {
        return bundle.stream()
                .filter(inside -> inside.part() == part.number())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("part.unknown", part.number()));
    }

    private static Set<String> records(Collection<RecordPart> parts) {
        return parts.stream().map(RecordPart::credentialId).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Withdraws some. Those stay as they are that are withdrawn already, by themselves or with their record, or have no place of their own.
     *
     * @return the places to mark of those that changed
     */
    Map<RecordPart, StatusPlace> revoke(Collection<RecordPart> parts, StandingChange change) {
        credentials.flush();
        Instant now = clock.instant();
        Set<String> standing = standings.locked(records(parts)).entrySet().stream()
                .filter(each -> !each.getValue().text().equals(Deed.REVOKE.standing()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<RecordPart> already = bundled.revoked(records(parts));
        Map<RecordPart, BundledCredential> withdrawn = inside(parts);
        withdrawn.values().removeIf(inside -> inside.place().isEmpty());
        withdrawn.keySet().removeIf(part -> already.contains(part) || !standing.contains(part.credentialId()));
        if (!withdrawn.isEmpty()) {
            bundled.revoke(withdrawn.keySet(), Standing.GOOD.revoke(change.reason(), now));
            note(withdrawn, change);
            revoked.fire(new CredentialsRevoked(told(withdrawn.keySet()), change.reason(), now));
        }
        Map<RecordPart, StatusPlace> places = new LinkedHashMap<>();
        withdrawn.forEach((part, inside) -> places.put(part, inside.place().orElseThrow()));
        return places;
    }

    private void note(Map<RecordPart, BundledCredential> withdrawn, StandingChange change) {
        journal.note(
                change.by(),
                "PartRevocation.revoked",
                withdrawn.entrySet().stream()
                        .map(each -> new Journal.Subject(
                                each.getKey().credentialId(), each.getValue().name() + ": " + change.reason()))
                        .toList());
    }

    private List<CredentialsRevoked.Revoked> told(Collection<RecordPart> parts) {
        Map<String, CredentialsRevoked.Whose> whose = standings.whose(records(parts)).stream()
                .collect(Collectors.toMap(CredentialsRevoked.Whose::credentialId, Function.identity()));
        return parts.stream()
                .map(part -> new CredentialsRevoked.Revoked(whose.get(part.credentialId()), part.number()))
                .toList();
    }
}
