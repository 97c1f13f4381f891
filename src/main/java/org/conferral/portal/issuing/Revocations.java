package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** The orders to revoke, suspend or take up again records: how far they are, and whom they touch. */
@ApplicationScoped
@Transactional
public class Revocations {

    @Inject
    private RevocationOrders orders;

    @Inject
    private RevocationTargets targets;

    @Allowed(Permission.VIEW)
    public RevocationView find(String orderId) {
        return RevocationView.of(orders.get(orderId));
    }

    /** Orders, the newest first, beginning before the one seen last. */
    @Allowed(Permission.VIEW)
    public List<RevocationView> newest(Optional<String> before, int limit) {
        return orders.newest(before, limit).stream().map(RevocationView::of).toList();
    }

    /** Orders that wait for a second person, the oldest first. */
    @Allowed(Permission.VIEW)
    public List<RevocationView> waiting(int limit) {
        return orders.in(List.of(OrderState.WAITING)).stream()
                .limit(limit)
                .map(orders::get)
                .map(RevocationView::of)
                .toList();
    }

    /** The records of an order, beginning after the one seen last. */
    @Allowed(Permission.VIEW)
    public List<TouchedLine> records(String orderId, Optional<String> after, int limit) {
        return targets.lines(orderId, after.orElse(""), limit);
    }

    /** The rows of its spreadsheet that select nothing, in order. */
    @Allowed(Permission.VIEW)
    public List<RowFindingLine> findings(String orderId, int limit) {
        return orders.findings(orderId, limit);
    }
}
