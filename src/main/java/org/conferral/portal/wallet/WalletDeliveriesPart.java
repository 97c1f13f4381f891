package org.conferral.portal.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.delivery.BoardLine;
import org.conferral.portal.delivery.BoardPage;

/** What became of records on their way to wallets, shown as a part of other pages. */
@Named
@RequestScoped
public class WalletDeliveriesPart {

    @Inject
    private WalletDeliveries deliveries;

    @Inject
    private BoardPage board;

    private final Map<String, List<WalletDelivery>> found = new HashMap<>();
    private Map<String, Instant> collected;

    public List<WalletDelivery> of(String credentialId) {
        return found.computeIfAbsent(credentialId, deliveries::of);
    }

    /** When a wallet fetched this record of the delivery board; null where none did. */
    public Instant collected(String credentialId) {
        if (collected == null) {
            collected = deliveries.collected(
                    board.getBoard().stream().map(BoardLine::id).toList());
        }
        return collected.get(credentialId);
    }
}
