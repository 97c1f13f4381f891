package org.conferral.portal.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What is in a file, found by its fingerprint, so that the same content is kept once however often it is uploaded. */
@Entity
@Table(name = "evidence_content")
class EvidenceContent {

    @Id
    private String sha256;

    @Lob
    private byte[] content;

    protected EvidenceContent() {}

    EvidenceContent(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
