package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.conferral.baking.Baked;
import org.conferral.baking.Baking;
import org.conferral.baking.Inscription;
import org.conferral.baking.PictureProblem;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Seal SEAL = new Seal("Northfield College");

    @Test
    void a_seal_is_the_same_in_pixels_and_in_lines() throws IOException {
        BufferedImage painted =
                ImageIO.read(new ByteArrayInputStream(SEAL.painted().content()));
        String ground = String.format("#%06x", painted.getRGB(200, 350) & 0xffffff);

        assertThat(painted.getWidth()).isEqualTo(400);
        assertThat(painted.getRGB(1, 1) >>> 24).isZero();
        assertThat(new String(SEAL.drawn().content(), StandardCharsets.UTF_8)).contains("fill=\"" + ground + "\"");
    }

    @Test
    void a_seal_carries_a_record() throws PictureProblem {
        for (Picture picture : new Picture[] {SEAL.painted(), SEAL.drawn()}) {
            byte[] baked = Baking.bake(picture.content(), Inscription.CLR, "{\"a\":\"]]>\"}");

            assertThat(Baking.read(baked)).isEqualTo(new Baked(Inscription.CLR, "{\"a\":\"]]>\"}"));
        }
    }
}
