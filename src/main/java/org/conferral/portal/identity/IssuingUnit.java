package org.conferral.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
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

    @Lob
    private String profile;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "second_person")
    private boolean secondPerson;

    @Column(name = "undo_minutes")
    private int undoMinutes;

    protected IssuingUnit() {}

    IssuingUnit(String id, String slug, String name, String url, Instant createdAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.url = url;
        this.createdAt = createdAt;
    }

    /** Says about itself what this profile says; its id is not part of that. */
    void say(JsonObject checked) {
        name = checked.getString("name");
        url = checked.getString("url", null);
        profile = checked.toString();
    }

    /** From now on its batches are let go like this. */
    void keep(ReleaseRules rules) {
        secondPerson = rules.secondPerson();
        undoMinutes = rules.undoMinutes();
    }

    ReleaseRules rules() {
        return new ReleaseRules(secondPerson, undoMinutes);
    }

    InstitutionView view() {
        return new InstitutionView(id, slug, name, url == null ? "" : url);
    }

    /** What the unit says about itself, as an Open Badges profile without its id. */
    JsonObject profile() {
        if (profile == null) {
            return UnitProfile.of(name, url == null ? "" : url);
        }
        try (JsonReader reader = Json.createReader(new StringReader(profile))) {
            return reader.readObject();
        }
    }
}
