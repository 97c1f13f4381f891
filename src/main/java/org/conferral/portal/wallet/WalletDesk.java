package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.ClaimedRecord;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;

/** Where learners lay the record they hold open ready for their wallet. */
@ApplicationScoped
@Transactional
public class WalletDesk {

    private static final Duration SHOWN = Duration.ofHours(1);

    /** More than anybody needs who mistypes and lets offers run out. */
    private static final int MOST_AN_HOUR = 20;

    @Inject
    private ClaimDesk desk;

    @Inject
    private WalletOffers offers;

    @Inject
    private OfferSecrets secrets;

    @Inject
    private WalletDocuments documents;

    @Inject
    private ShownKeys keys;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Lays the record ready, in the place of what lay ready before.
     *
     * @param ticket what the browser holds since the claim desk opened the record
     */
    @Public
    public void offer(String ticket) {
        Instant now = clock.instant();
        desk.look(ticket).record().filter(ClaimedRecord::standing).ifPresent(record -> {
            List<WalletOffer> earlier = offers.since(record.credentialId(), now.minus(SHOWN));
            if (earlier.size() < MOST_AN_HOUR) {
                earlier.stream().filter(offer -> offer.isOpen(now)).forEach(offer -> offer.end(now));
                offers.add(fresh(record, now));
            }
        });
    }

    private WalletOffer fresh(ClaimedRecord record, Instant now) {
        String id = ids.next();
        return new WalletOffer(
                id,
                record.credentialId(),
                OfferKind.of(record.reading().badge()),
                Fingerprint.of(secrets.handle(id)),
                Fingerprint.of(secrets.code(id)),
                now);
    }

    /** The last offer of the record that the holder of this ticket has open, for an hour. */
    @Public
    public Optional<WalletView> look(String ticket) {
        Instant now = clock.instant();
        return desk.look(ticket)
                .record()
                .filter(ClaimedRecord::standing)
                .flatMap(record -> offers.since(record.credentialId(), now.minus(SHOWN)).stream()
                        .findFirst())
                .map(offer -> offer.isOpen(now) ? view(offer) : WalletView.ended(offer.state(now), offer.expiresAt()));
    }

    private WalletView view(WalletOffer offer) {
        return new WalletView(
                OfferState.OPEN,
                offer.expiresAt(),
                secrets.txCode(offer.id()),
                documents.offerLink(offer.id(), offer.kind()),
                documents.offerReference(offer.id()),
                documents.learnerCredentialWallet(offer.id(), keys.challenge(offer.id())),
                documents.interaction(offer.id()));
    }
}
