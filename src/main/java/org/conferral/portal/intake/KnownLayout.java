package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The headings of a file that was mapped once, with what a clerk said about them. */
@Entity
@Table(name = "roster_layout")
class KnownLayout {

    @Id
    private String id;

    @Column(name = "template_id")
    private String templateId;

    @Lob
    private String mapping;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected KnownLayout() {}

    KnownLayout(String id, String templateId) {
        this.id = id;
        this.templateId = templateId;
    }

    /** The newest decision counts. */
    void become(String decided, String by, Instant at) {
        mapping = decided;
        decidedBy = by;
        decidedAt = at;
    }

    String mapping() {
        return mapping;
    }
}
