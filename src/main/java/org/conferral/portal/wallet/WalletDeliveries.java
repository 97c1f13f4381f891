package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** What became of records on their way to wallets, for the staff; for as long as it is remembered. */
@ApplicationScoped
@Transactional
public class WalletDeliveries {

    @Inject
    private WalletOffers offers;

    @Inject
    private Clock clock;

    /** Those of a record, the newest first. */
    @Allowed(Permission.VIEW)
    public List<WalletDelivery> of(String credentialId) {
        Instant now = clock.instant();
        return offers.since(credentialId, Instant.EPOCH).stream()
                .map(offer -> offer.delivery(now))
                .toList();
    }

    /** When wallets fetched these records last, by the ids of the records. */
    @Allowed(Permission.VIEW)
    public Map<String, Instant> collected(Collection<String> credentialIds) {
        Instant now = clock.instant();
        return offers.of(credentialIds).stream()
                .map(offer -> offer.delivery(now))
                .filter(WalletDelivery::isCollected)
                .collect(Collectors.toMap(
                        WalletDelivery::credentialId,
                        each -> each.collectedAt().orElseThrow(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }
}
