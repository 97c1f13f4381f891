package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What a record will say, until it is signed. */
@Entity
@Table(name = "credential_draft")
class DraftDocument {

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    @Lob
    private byte[] document;

    protected DraftDocument() {}

    DraftDocument(String credentialId, byte[] document) {
        this.credentialId = credentialId;
        this.document = document.clone();
    }

    byte[] document() {
        return document.clone();
    }
}
