package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that an order is about, or one credential inside it, and what became of it. */
@Entity
@Table(name = "revocation_target")
class RevocationTarget {

    /** The number that stands for the record as a whole. */
    static final int WHOLE = 0;

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "part_no")
    private int part;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    protected RevocationTarget() {}

    RevocationTarget(String id, String orderId, String credentialId, int part) {
        this.id = id;
        this.orderId = orderId;
        this.credentialId = credentialId;
        this.part = part;
        this.state = TargetState.WAITING;
    }

    void become(TargetState next) {
        state = next;
    }

    String id() {
        return id;
    }

    String orderId() {
        return orderId;
    }

    String credentialId() {
        return credentialId;
    }

    int part() {
        return part;
    }

    boolean isWhole() {
        return part == WHOLE;
    }
}
