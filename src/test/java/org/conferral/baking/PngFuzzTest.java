package org.conferral.baking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** Whatever is handed over as a PNG picture. */
class PngFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void a_picture_gives_its_record_back_or_is_refused_by_its_fault(FuzzedDataProvider data) {
        byte[] picture = picture(data);
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

    /** Bytes as they come, or parts whose checksums are right, so that what is in them is reached. */
    private static byte[] picture(FuzzedDataProvider data) {
        if (data.consumeBoolean()) {
            return data.consumeRemainingAsBytes();
        }
        List<PngChunk> parts = new ArrayList<>();
        while (data.remainingBytes() > 0 && parts.size() < 20) {
            String name = data.consumeBoolean() ? "iTXt" : data.consumeAsciiString(4);
            byte[] content = data.consumeBytes(400);
            if (name.length() == 4) {
                parts.add(
                        data.consumeBoolean()
                                ? Drawings.international("openbadgecredential", data.consumeByte(), content)
                                : new PngChunk(name, content));
            }
        }
        return Drawings.png(parts.toArray(PngChunk[]::new));
    }
}
