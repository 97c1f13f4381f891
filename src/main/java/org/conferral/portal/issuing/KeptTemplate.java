package org.conferral.portal.issuing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The words of a record template and its achievements, known by their fingerprint. */
@Entity
@Table(name = "kept_template")
class KeptTemplate {

    @Id
    private String sha256;

    @Lob
    private String content;

    protected KeptTemplate() {}

    KeptTemplate(String sha256, String content) {
        this.sha256 = sha256;
        this.content = content;
    }

    String content() {
        return content;
    }
}
