package org.conferral.portal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that rows of a roster name; records made of the roster point to it by its id. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    private String id;

    @Column(name = "roster_id")
    private String rosterId;

    @Column(name = "file_name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected EvidenceFile() {}

    EvidenceFile(String id, String rosterId, Taken taken, String uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.rosterId = rosterId;
        this.name = taken.name();
        this.nameKey = taken.key();
        this.uploadedBy = uploadedBy;
        become(taken, uploadedAt);
    }

    /** A later upload of the same name takes the place of the earlier one. */
    void become(Taken taken, Instant at) {
        mediaType = taken.kind().mediaType();
        size = taken.content().length;
        sha256 = taken.sha256();
        uploadedAt = at;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    StoredEvidence stored() {
        return new StoredEvidence(id, name, size, sha256);
    }
}
