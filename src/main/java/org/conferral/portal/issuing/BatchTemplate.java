package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the record template of a batch said from a moment on, as far as its records were made of that. */
@Entity
@Table(name = "batch_template")
class BatchTemplate {

    @Id
    private String id;

    @Column(name = "batch_id")
    private String batchId;

    private String sha256;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected BatchTemplate() {}

    BatchTemplate(String id, String batchId, String sha256, Instant changedAt, Instant keptAt) {
        this.id = id;
        this.batchId = batchId;
        this.sha256 = sha256;
        this.changedAt = changedAt;
        this.keptAt = keptAt;
    }

    String sha256() {
        return sha256;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant keptAt() {
        return keptAt;
    }
}
