package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;

/** Where learners come for their records: link in hand, a fact they know, and the record opens. */
@ApplicationScoped
@Transactional
public class ClaimDesk {

    @Inject
    private ClaimLinks links;

    @Inject
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private WordingsInForce letters;

    @Inject
    private Clock clock;

    /** Where the learner of this credential claims it; empty before it is issued. */
    @Allowed(Permission.DELIVER)
    public Optional<URI> claimUrl(String credentialId) {
        return linking.address(credentialId);
    }

    /** The claim addresses of these credentials, as far as they are issued. */
    @Allowed(Permission.DELIVER)
    public Map<String, URI> claimUrls(Set<String> credentialIds) {
        var urls = new TreeMap<String, URI>();
        credentialIds.forEach(id -> linking.address(id).ifPresent(url -> urls.put(id, url)));
        return urls;
    }

    /** How far the learner of this credential has come. */
    @Allowed(Permission.VIEW)
    public Optional<ClaimState> state(String credentialId) {
        return links.newestFor(credentialId).map(link -> link.state(clock.instant()));
    }

    /** That the learner has declined this credential, and why. */
    @Allowed(Permission.VIEW)
    public Optional<Declining> declining(String credentialId) {
        return links.newestFor(credentialId).flatMap(ClaimLink::declining);
    }

    /**
     * Somebody follows a link. Nothing is used up by that; a usable link is answered with a ticket for the browser.
     */
    @Public
    public Optional<Arrival> arrive(String token) {
        Instant now = clock.instant();
        return ClaimToken.read(token)
                .flatMap(links::withToken)
                .filter(link -> link.isUsable(now))
                .flatMap(link -> records.newest(link.credentialId()).map(record -> arrived(link, record, now)));
    }

    private Arrival arrived(ClaimLink link, IssuedRecord record, Instant now) {
        link.arrive(now);
        String ticket = ClaimTicket.arrived(link.id(), now).sealed(linking.secret());
        return new Arrival(ticket, letters.language(record.unitId()));
    }

    /** What the holder of this ticket may see. */
    @Public
    public ClaimView look(String ticket) {
        Instant now = clock.instant();
        return read(ticket, now).flatMap(held -> view(held, now)).orElseGet(ClaimView::gone);
    }

    private Optional<ClaimView> view(ClaimTicket ticket, Instant now) {
        return links.find(ticket.linkId())
                .filter(link -> link.isUsable(now))
                .flatMap(link -> records.newest(link.credentialId())
                        .map(record -> ticket.opened()
                                ? ClaimView.open(records.read(record, link.expiresAt(), now))
                                : ClaimView.asking(record.facts(), link.guessing(), now)));
    }

    /** The human step: one of two facts, or the press of a button where none is known. */
    @Public
    public Opening open(String ticket, String birthDate, String studentId) {
        Instant now = clock.instant();
        return read(ticket, now)
                .flatMap(held -> links.lock(held.linkId()))
                .filter(link -> link.isUsable(now) && !link.guessing().isLocked(now))
                .flatMap(link -> records.newest(link.credentialId())
                        .map(record -> open(link, record, birthDate, studentId, now)))
                .orElseGet(Opening::refused);
    }

    private Opening open(ClaimLink link, IssuedRecord record, String birthDate, String studentId, Instant now) {
        KnownFacts facts = record.facts();
        if (facts.areAny() && !facts.areMetBy(birthDate, studentId)) {
            link.become(link.guessing().miss(now));
            return Opening.refused();
        }
        if (link.open(now)) {
            records.noteClaimed(record.credentialId(), now);
        }
        return Opening.granted(ClaimTicket.arrived(link.id(), now).open(now).sealed(linking.secret()));
    }

    private Optional<ClaimTicket> read(String ticket, Instant now) {
        return ClaimTicket.read(ticket, linking.secret(), now);
    }
}
