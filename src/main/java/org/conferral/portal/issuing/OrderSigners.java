package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Who wanted an order, who approved it, and who ended it; that the first two differ is a rule of the database as well. */
@Embeddable
class OrderSigners {

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected OrderSigners() {}

    OrderSigners(String requestedBy, Instant requestedAt) {
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void needSecond() {
        needsApproval = true;
    }

    void approve(String by, Instant now) {
        if (by.equals(requestedBy)) {
            throw Refusal.conflict("revocation.order.yourself");
        }
        approvedBy = by;
        approvedAt = now;
    }

    void end(String by) {
        endedBy = by;
    }

    String requestedBy() {
        return requestedBy;
    }

    OrderPeople view() {
        return new OrderPeople(
                requestedBy,
                requestedAt,
                needsApproval,
                Optional.ofNullable(approvedBy),
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(endedBy));
    }
}
