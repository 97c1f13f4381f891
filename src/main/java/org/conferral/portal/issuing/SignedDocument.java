package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.conferral.issuance.SignedCredential;

/** The signed bytes of a record: written once, handed out as they are, never changed. */
@Entity
@Table(name = "signed_document")
class SignedDocument {

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    @Lob
    private byte[] document;

    protected SignedDocument() {}

    SignedDocument(String credentialId, SignedCredential signed) {
        this.credentialId = credentialId;
        this.document = signed.bytes();
    }

    byte[] document() {
        return document.clone();
    }
}
