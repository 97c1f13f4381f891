package org.conferral.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Whatever an issuer publishes as the bits of a status list. */
class StatusListFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void a_list_is_read_as_it_is_written_or_refused_in_words(byte[] input) throws IOException {
        look(new String(input, StandardCharsets.UTF_8));
        look("u" + encoded(input));
        look("u" + encoded(packed(input)));
    }

    private static void look(String encodedList) {
        try {
            BitstringStatusList list = BitstringStatusList.decode(encodedList);
            assertThat(list.size()).isGreaterThanOrEqualTo(BitstringStatusList.SMALLEST);
            assertThat(BitstringStatusList.decode(list.encoded())).isEqualTo(list);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
