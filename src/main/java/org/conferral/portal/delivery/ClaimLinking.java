package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;

/** Makes claim links, and writes their address again whenever a letter needs it. */
@ApplicationScoped
class ClaimLinking {

    private static final String PURPOSE = "claim";

    @Inject
    private ClaimLinks links;

    @Inject
    private IssuedRecords records;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The newest link to a record; the first is made when it is first asked for. Empty before the record is issued. */
    Optional<ClaimLink> newest(String credentialId) {
        return links.newestFor(credentialId).or(() -> records.find(credentialId).flatMap(this::first));
    }

    private Optional<ClaimLink> first(IssuedRecord record) {
        String id = record.credentialId();
        Instant until = expiry(record.issuedAt(), record.claimDays());
        links.addFirst(new ClaimLink(ids.next(), id, ClaimToken.derive(secret(), id, 1), clock.instant(), until));
        return links.newestFor(id);
    }

    /** Makes a new link to a record, which holds for so many days from now; the earlier one goes on until it expires. */
    void renew(String credentialId, int days) {
        Instant now = clock.instant();
        newest(credentialId).ifPresent(link -> {
            ClaimToken token = ClaimToken.derive(secret(), credentialId, link.generation() + 1);
            links.add(link.renewed(ids.next(), token, now, expiry(now, days)));
        });
    }

    /** Until when the link of a record works that is issued at this moment. */
    static Instant expiry(Instant issuedAt, int claimDays) {
        return issuedAt.plus(Duration.ofDays(claimDays));
    }

    URI address(ClaimLink link) {
        return settings.url("/claim/"
                + ClaimToken.derive(secret(), link.credentialId(), link.generation())
                        .value());
    }

    /** Where the learner of this credential claims it; empty before it is issued. */
    Optional<URI> address(String credentialId) {
        return newest(credentialId).map(this::address);
    }

    byte[] secret() {
        return sealing.derive(PURPOSE);
    }
}
