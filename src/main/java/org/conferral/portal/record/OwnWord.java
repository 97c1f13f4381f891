package org.conferral.portal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.evidence.FitFile;

/** Something a learner says beside a record: words, a link, a file, or some of these. Nobody has signed it. */
@Entity
@Table(name = "own_word")
class OwnWord {

    @Id
    private String id;

    @Column(name = "learner_id")
    private String learnerId;

    @Column(name = "credential_id")
    private String credentialId;

    private String about;

    private String words;

    private String link;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected OwnWord() {}

    OwnWord(String id, String learnerId, String credentialId, WordWish wish, Instant madeAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.credentialId = credentialId;
        this.madeAt = madeAt;
        say(wish);
    }

    /** Says something else. */
    void become(WordWish wish, Instant now) {
        changedAt = now;
        say(wish);
    }

    private void say(WordWish wish) {
        about = wish.about();
        words = wish.words();
        link = wish.link();
    }

    /** Has a file with it from now on, in place of any other. */
    void attach(FitFile file) {
        fileName = file.name();
        mediaType = file.mediaType();
        size = file.content().length;
        sha256 = file.sha256();
    }

    /** Has no file with it any more. */
    void detach() {
        fileName = null;
        mediaType = null;
        size = 0;
        sha256 = null;
    }

    String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    long size() {
        return size;
    }

    WordLine line() {
        return new WordLine(
                id,
                about,
                words,
                link,
                Optional.ofNullable(fileName)
                        .map(name -> new WordLine.File(
                                name, Optional.ofNullable(mediaType).orElse(""), size, sha256)),
                madeAt,
                Optional.ofNullable(changedAt));
    }
}
