package org.conferral.portal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What is in the file of a learner. */
@Entity
@Table(name = "own_word_file")
class OwnWordFile {

    @Id
    @Column(name = "word_id")
    private String wordId;

    @Lob
    private byte[] content;

    protected OwnWordFile() {}

    OwnWordFile(String wordId, byte[] content) {
        this.wordId = wordId;
        become(content);
    }

    void become(byte[] other) {
        content = other.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
