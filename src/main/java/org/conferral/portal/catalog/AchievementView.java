package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import org.conferral.credential.Achievement;

/**
 * An achievement of the catalog as others see it.
 *
 * @param code the code that clerks and rosters use, unique in the catalog
 * @param imageId id of the picture to show
 * @param ownImage whether the institution gave that picture, instead of leaving it to be drawn
 * @param document the Open Badges Achievement, without the catalog's picture
 */
public record AchievementView(
        String id,
        String code,
        String name,
        CatalogState state,
        String imageId,
        boolean ownImage,
        Instant updatedAt,
        JsonObject document) {

    public boolean archived() {
        return state == CatalogState.ARCHIVED;
    }

    /** The document with the public address of its picture, unless it names another. */
    public JsonObject illustrated(URI baseUrl) {
        if (imageId == null || document.containsKey("image") && !ownImage) {
            return document;
        }
        JsonObject image = Json.createObjectBuilder()
                .add("id", baseUrl + "/images/" + imageId)
                .add("type", "Image")
                .build();
        return Json.createObjectBuilder(document).add("image", image).build();
    }

    /** What goes into a record. */
    public Achievement achievement(URI baseUrl) {
        return Achievement.fromJson(Associations.without(illustrated(baseUrl)));
    }
}
