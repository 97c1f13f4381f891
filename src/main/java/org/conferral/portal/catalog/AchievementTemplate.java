package org.conferral.portal.catalog;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** An achievement the institution can award, as it will be written into the next record; issued records keep their own copy. */
@Entity
@Table(name = "achievement_template")
class AchievementTemplate {

    @Id
    private String id;

    private String code;

    private String name;

    @Column(name = "achievement_type")
    private String achievementType;

    @Enumerated(EnumType.STRING)
    private CatalogState state;

    @Lob
    private String document;

    @Column(name = "image_id")
    private String imageId;

    @Column(name = "image_drawn")
    private boolean imageDrawn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected AchievementTemplate() {}

    AchievementTemplate(String id, JsonObject document, Instant now) {
        this.id = id;
        this.state = CatalogState.ACTIVE;
        this.createdAt = now;
        say(document, now);
    }

    /** Says it anew, from a document that passed every check. */
    void say(JsonObject checked, Instant now) {
        this.code = checked.getString("humanCode");
        this.name = checked.getString("name");
        this.achievementType = checked.getString("achievementType");
        this.document = checked.toString();
        this.updatedAt = now;
    }

    /** Shows a picture the institution gave. */
    void show(String givenImage) {
        this.imageId = givenImage;
        this.imageDrawn = false;
    }

    /** Shows the picture drawn from the name. */
    void showDrawn(String drawnImage) {
        this.imageId = drawnImage;
        this.imageDrawn = true;
    }

    void become(CatalogState next, Instant now) {
        this.state = next;
        this.updatedAt = now;
    }

    boolean hasOwnImage() {
        return imageId != null && !imageDrawn;
    }

    String id() {
        return id;
    }

    String code() {
        return code;
    }

    AchievementView view() {
        return new AchievementView(
                id, code, name, state, imageId, hasOwnImage(), updatedAt, JsonReading.parse(document));
    }
}
