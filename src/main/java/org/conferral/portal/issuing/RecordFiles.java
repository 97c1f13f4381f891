package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.conferral.baking.Baking;
import org.conferral.baking.Inscription;
import org.conferral.baking.PictureProblem;
import org.conferral.portal.catalog.Picture;
import org.conferral.portal.catalog.Pictures;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;

/**
 * Records as files to take along: the signed document by itself, inside a picture, or a badge as a web token. What is seen then is the
 * achievement's picture or the institution's seal.
 */
@ApplicationScoped
public class RecordFiles {

    /** The endings of the files there are. */
    public static final Set<String> FORMATS = Set.of("json", "png", "svg", "jwt");

    @Inject
    private Pictures pictures;

    @Inject
    private BadgeTokens tokens;

    /** The file of a record that the asker holds in hand anyway. */
    @Public
    public RecordFile of(byte[] signed, String format) {
        return switch (format) {
            case "json" -> new RecordFile("application/vc", signed);
            case "jwt" -> new RecordFile("application/jwt", tokens.of(signed));
            default -> picture(signed, format);
        };
    }

    private RecordFile picture(byte[] signed, String format) {
        JsonObject record = read(signed);
        RecordFace face = RecordFace.of(record);
        Picture shown = picture(face, format);
        Inscription inscription = face.isBadge() ? Inscription.BADGE : Inscription.CLR;
        String document = new String(signed, StandardCharsets.UTF_8);
        try {
            return baked(shown, inscription, document);
        } catch (PictureProblem unsuitable) {
            return sealed(face, shown.mediaType(), inscription, document);
        }
    }

    private Picture picture(RecordFace face, String format) {
        Optional<Picture> own = face.pictureId().flatMap(pictures::find);
        return switch (format) {
            case "png" ->
                own.filter(RecordFiles::isPng).orElseGet(() -> face.seal().painted());
            case "svg" -> own.map(RecordFace::drawn).orElseGet(() -> face.seal().drawn());
            default -> throw Refusal.invalid("credential.image.format");
        };
    }

    /** A picture that cannot carry anything gives way to the seal. */
    private static RecordFile sealed(RecordFace face, String mediaType, Inscription inscription, String document) {
        Picture seal = Picture.PNG.equals(mediaType)
                ? face.seal().painted()
                : face.seal().drawn();
        try {
            return baked(seal, inscription, document);
        } catch (PictureProblem unsuitable) {
            throw Refusal.invalid("credential.image.unsuitable");
        }
    }

    private static RecordFile baked(Picture picture, Inscription inscription, String document) throws PictureProblem {
        return new RecordFile(picture.mediaType(), Baking.bake(picture.content(), inscription, document));
    }

    private static boolean isPng(Picture picture) {
        return Picture.PNG.equals(picture.mediaType());
    }

    /** Signed bytes as JSON, for whoever reads a record out. */
    public static JsonObject read(byte[] signed) {
        try (var reader = Json.createReader(new ByteArrayInputStream(signed))) {
            return reader.readObject();
        }
    }
}
