package org.conferral.portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of the institution that issues in its own name; the first one is the institution itself. */
@Entity
@Table(name = "issuing_unit")
class IssuingUnit {

    @Id
    private String id;

    private String slug;
    private String name;
    private String url;
    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IssuingUnit() {}

    IssuingUnit(String id, String slug, String name, String url, Instant createdAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.url = url;
        this.createdAt = createdAt;
    }

    InstitutionView view() {
        return new InstitutionView(id, slug, name, url == null ? "" : url);
    }
}
