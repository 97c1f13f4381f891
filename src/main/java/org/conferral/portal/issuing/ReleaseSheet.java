package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a unit states, signed, about a batch that is over. */
@Entity
@Table(name = "release_sheet")
class ReleaseSheet {

    @Id
    @Column(name = "batch_id")
    private String batchId;

    @Lob
    private byte[] statement;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ReleaseSheet() {}

    ReleaseSheet(String batchId, byte[] statement, Instant madeAt) {
        this.batchId = batchId;
        this.statement = statement.clone();
        this.madeAt = madeAt;
    }

    byte[] statement() {
        return statement.clone();
    }

    Instant madeAt() {
        return madeAt;
    }
}
