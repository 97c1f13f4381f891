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
import org.conferral.portal.audit.Disclosures;
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
    private Consents consents;

    @Inject
    private Disclosures disclosures;

    @Inject
    private OpeningCodes codes;

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
        return linking.newest(credentialId).map(link -> link.state(clock.instant()));
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
        Optional<Usable> usable = usable(token, now);
        usable.ifPresent(each -> each.link().arrive(now));
        return usable.map(each -> arrival(each, now));
    }

    /** The same, of a link that a machine follows before anybody does: nobody has arrived yet. */
    @Public
    public Optional<Arrival> foresee(String token) {
        Instant now = clock.instant();
        return usable(token, now).map(each -> arrival(each, now));
    }

    private Optional<Usable> usable(String token, Instant now) {
        return ClaimToken.read(token)
                .flatMap(links::withToken)
                .filter(link -> link.isUsable(now))
                .flatMap(link -> records.newest(link.credentialId())
                        .map(record -> new Usable(link, letters.language(record.unitId()))));
    }

    /** A link that works, and the language of the letter it came by. */
    private record Usable(ClaimLink link, String language) {}

    private Arrival arrival(Usable usable, Instant now) {
        return new Arrival(ClaimTicket.arrived(usable.link().id(), now).sealed(linking.secret()), usable.language());
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
                                : ClaimView.asking(
                                        record.facts(),
                                        codes.way(record),
                                        codes.asked(link, record, now),
                                        link.guessing(),
                                        now)));
    }

    /** The learner asks for a code by mail; it is mailed where one opens the record, and not too often. Tells whether it was. */
    @Public
    public boolean mailCode(String ticket) {
        Instant now = clock.instant();
        return read(ticket, now)
                .flatMap(held -> links.lock(held.linkId()))
                .filter(link -> link.isUsable(now) && !link.guessing().isLocked(now))
                .flatMap(link -> records.newest(link.credentialId()).map(record -> codes.mail(link, record)))
                .orElse(false);
    }

    /**
     * The human step: one of two facts, the press of a button where none is known, or a code that was mailed; before that, what the unit asks
     * its learners to agree to.
     *
     * @param agreed the id of the text the learner has agreed to; "" for none
     */
    @Public
    public Opening open(String ticket, OpeningAnswer answer, String agreed) {
        Instant now = clock.instant();
        return read(ticket, now)
                .flatMap(held -> links.lock(held.linkId())
                        .filter(link -> link.isUsable(now) && !link.guessing().isLocked(now))
                        .flatMap(link -> records.newest(link.credentialId())
                                .map(record -> consents.isMissing(record, agreed)
                                        ? Opening.unagreed()
                                        : open(held, link, record, answer))))
                .orElseGet(Opening::refused);
    }

    /** What the unit asks the learner in front of the desk to agree to before the record opens; empty for nothing. */
    @Public
    public Optional<ConsentWords> asked(String ticket) {
        return read(ticket, clock.instant())
                .flatMap(held -> links.find(held.linkId()))
                .flatMap(link -> records.newest(link.credentialId()))
                .flatMap(consents::asked);
    }

    private Opening open(ClaimTicket held, ClaimLink link, IssuedRecord record, OpeningAnswer answer) {
        Instant now = clock.instant();
        if (!codes.isMet(link, record, answer, now)) {
            link.become(link.guessing().miss(now));
            return Opening.refused();
        }
        consents.give(record, now);
        if (link.open(now)) {
            records.noteClaimed(record.credentialId(), now);
        }
        disclosures.note(record.credentialId(), Disclosures.Channel.LEARNER_VIEW, "", "");
        return Opening.granted(held.open(now).sealed(linking.secret()));
    }

    private Optional<ClaimTicket> read(String ticket, Instant now) {
        return ClaimTicket.read(ticket, linking.secret(), now);
    }
}
