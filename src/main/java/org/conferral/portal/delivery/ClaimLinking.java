package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Makes the first links of records, which hold for so many days. */
    void create(List<String> credentialIds, int days) {
        Instant now = clock.instant();
        Instant until = expiry(now, days);
        byte[] secret = secret();
        links.add(credentialIds.stream()
                .map(id -> new ClaimLink(ids.next(), id, ClaimToken.derive(secret, id, 1), now, until))
                .toList());
    }

    /** Makes a new link to a record, which holds for so many days from now; the earlier one goes on until it expires. */
    void renew(String credentialId, int days) {
        Instant now = clock.instant();
        links.newestFor(credentialId).ifPresent(link -> {
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
        return links.newestFor(credentialId).map(this::address);
    }

    byte[] secret() {
        return sealing.derive(PURPOSE);
    }
}
