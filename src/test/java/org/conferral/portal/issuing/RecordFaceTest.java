package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.conferral.baking.Baking;
import org.conferral.baking.Inscription;
import org.conferral.baking.PictureProblem;
import org.conferral.portal.catalog.Picture;
import org.conferral.portal.catalog.Seal;
import org.junit.jupiter.api.Test;

class RecordFaceTest {

    @Test
    void a_badge_shows_the_picture_of_its_achievement() {
        RecordFace face = face(
                "{\"credentialSubject\":{\"achievement\":{\"name\":\"Welding\",\"image\":{\"id\":\"https://a.example/images/7\"}}}}");

        assertThat(face.isBadge()).isTrue();
        assertThat(face.pictureId()).contains("7");
        assertThat(face.name()).isEqualTo("Welding");
    }

    @Test
    void a_whole_record_shows_the_seal_of_its_issuer() {
        RecordFace face = face(
                "{\"name\":\"Transcript\",\"issuer\":{\"name\":\"Northfield\"},\"credentialSubject\":{\"verifiableCredential\":[]}}");

        assertThat(face.isBadge()).isFalse();
        assertThat(face.pictureId()).isEmpty();
        assertThat(face.name()).isEqualTo("Northfield");
    }

    @Test
    void a_picture_of_pixels_is_framed_to_carry_a_record_as_a_drawing() throws PictureProblem {
        Picture framed = RecordFace.drawn(new Seal("Welding").painted());

        assertThat(framed.mediaType()).isEqualTo(Picture.SVG);
        assertThat(Baking.read(Baking.bake(framed.content(), Inscription.BADGE, "{}"))
                        .text())
                .isEqualTo("{}");
    }

    private static RecordFace face(String json) {
        JsonObject record = Json.createReader(new StringReader(json)).readObject();
        return RecordFace.of(record);
    }
}
