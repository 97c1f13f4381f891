package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that is not to be written to, and why. */
@Entity
@Table(name = "suppressed_address")
class SuppressedAddress {

    @Id
    private String address;

    @Enumerated(EnumType.STRING)
    private SuppressionReason reason;

    private String note;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected SuppressedAddress() {}

    SuppressedAddress(String address) {
        this.address = address;
    }

    void become(SuppressionReason why, String words, String actor, Instant now) {
        reason = why;
        note = words;
        addedBy = actor;
        addedAt = now;
    }

    SuppressionReason reason() {
        return reason;
    }

    String addedBy() {
        return addedBy;
    }

    SuppressionLine line(String who) {
        return new SuppressionLine(address, reason, note == null ? "" : note, addedAt, who);
    }
}
