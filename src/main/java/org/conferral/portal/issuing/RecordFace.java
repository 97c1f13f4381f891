package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.conferral.portal.catalog.Picture;
import org.conferral.portal.catalog.Seal;

/**
 * What a record shows of itself when it is a picture.
 *
 * @param isBadge whether it is about one achievement
 * @param pictureId the achievement's picture in the catalog
 * @param name the achievement, or the issuer of a whole record
 */
record RecordFace(boolean isBadge, Optional<String> pictureId, String name) {

    private static final String CATALOG = "/images/";

    static RecordFace of(JsonObject record) {
        JsonObject achievement = object(object(record, "credentialSubject"), "achievement");
        boolean badge = !achievement.isEmpty();
        String picture = object(achievement, "image").getString("id", "");
        int at = picture.lastIndexOf(CATALOG);
        String name = (badge ? achievement : object(record, "issuer")).getString("name", "");
        return new RecordFace(
                badge,
                at < 0 ? Optional.empty() : Optional.of(picture.substring(at + CATALOG.length())),
                name.isBlank() ? record.getString("name", "Record") : name);
    }

    Seal seal() {
        return new Seal(name);
    }

    /** The picture as a drawing; one of pixels is put into a frame as it is. */
    static Picture drawn(Picture picture) {
        if (Picture.SVG.equals(picture.mediaType())) {
            return picture;
        }
        String pixels = Base64.getEncoder().encodeToString(picture.content());
        String frame = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" width=\"400\" height=\"400\">"
                + "<image width=\"400\" height=\"400\" href=\"data:image/png;base64," + pixels + "\"/></svg>";
        return new Picture(Picture.SVG, frame.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject object(JsonObject holder, String member) {
        return holder.get(member) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }
}
