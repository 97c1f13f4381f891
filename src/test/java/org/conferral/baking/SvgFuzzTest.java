package org.conferral.baking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever is handed over as a SVG picture. */
class SvgFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void a_picture_gives_its_record_back_or_is_refused_by_its_fault(byte[] input) {
        byte[] picture = Drawings.svg(new String(input, StandardCharsets.UTF_8));
        try {
            assertThat(Baking.read(picture).text()).isNotNull();
        } catch (PictureProblem refused) {
            assertThat(refused.reason()).isNotNull();
        }
        try {
            byte[] baked = Baking.bake(picture, Inscription.BADGE, "{\"id\":\"urn:x:1\"}");
            assertThat(Baking.read(baked).text()).isEqualTo("{\"id\":\"urn:x:1\"}");
        } catch (PictureProblem refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
