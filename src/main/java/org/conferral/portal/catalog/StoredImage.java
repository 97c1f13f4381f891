package org.conferral.portal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture as it was taken into the catalog; never changed, because signed records point to it. */
@Entity
@Table(name = "stored_image")
class StoredImage {

    @Id
    private String id;

    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    private byte[] content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredImage() {}

    StoredImage(String id, String sha256, Picture picture, Instant createdAt) {
        this.id = id;
        this.sha256 = sha256;
        this.mediaType = picture.mediaType();
        this.content = picture.content();
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    Picture picture() {
        return new Picture(mediaType, content);
    }
}
