package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a unit or a batch asks of learners before a record opens. */
@Entity
@Table(name = "claim_rule")
class ClaimRule {

    @Id
    @Column(name = "place_id")
    private String placeId;

    @Enumerated(EnumType.STRING)
    private ClaimWay way;

    protected ClaimRule() {}

    ClaimRule(String placeId, ClaimWay way) {
        this.placeId = placeId;
        this.way = way;
    }

    void become(ClaimWay other) {
        way = other;
    }

    ClaimWay way() {
        return way;
    }
}
