package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** How far an order is as it is kept: its state, since when, and when nothing was left to happen. */
@Embeddable
class OrderStage {

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected OrderStage() {}

    static OrderStage of(OrderState state, Instant now) {
        OrderStage stage = new OrderStage();
        stage.state = state;
        stage.since = now;
        stage.finishedAt = state.isFinal() ? now : null;
        return stage;
    }

    /** Refuses what cannot be done to an order that is as far as this. */
    void only(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("revocation.order.state", state.text());
        }
    }

    OrderState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
