package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Which record a browser has open: its ticket says so, as long as the link behind it works. */
@ApplicationScoped
class OpenRecords {

    @Inject
    private ClaimLinks links;

    @Inject
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private Clock clock;

    /** The link by which a record was opened; empty when none is open. */
    Optional<ClaimLink> link(String ticket) {
        Instant now = clock.instant();
        return ClaimTicket.read(ticket, linking.secret(), now)
                .filter(ClaimTicket::opened)
                .flatMap(held -> links.find(held.linkId()))
                .filter(link -> link.isUsable(now));
    }

    /** The record that was open when this one was found beside it. */
    Optional<IssuedRecord> before(String ticket) {
        Instant now = clock.instant();
        return ClaimTicket.read(ticket, linking.secret(), now)
                .filter(ClaimTicket::opened)
                .flatMap(held -> links.find(held.from()))
                .filter(link -> link.isUsable(now))
                .flatMap(link -> records.newest(link.credentialId()));
    }

    /** The same link, held until the transaction ends. */
    Optional<ClaimLink> locked(String ticket) {
        return link(ticket).flatMap(link -> links.lock(link.id()));
    }

    /** The newest version of the record that is open. */
    Optional<IssuedRecord> record(String ticket) {
        return link(ticket).flatMap(link -> records.newest(link.credentialId()));
    }
}
