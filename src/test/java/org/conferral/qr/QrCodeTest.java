package org.conferral.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+)");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "openid-credential-offer://?credential_offer_uri=https%3A%2F%2Frecords.example.edu%2Fwallet%2Foffers%2F"
                        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "https://records.example.edu/interactions/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA?iuv=1"
            })
    void what_is_drawn_is_read_again(String text) throws Exception {
        assertThat(read(QrCode.of(text).svg())).isEqualTo(text);
    }

    @Test
    void a_text_that_no_code_holds_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        int size = Integer.parseInt(first(SIZE, svg).group(1)) - 2 * QUIET;
        BitMatrix modules = new BitMatrix(size);
        RUN.matcher(svg)
                .results()
                .forEach(run -> modules.setRegion(number(run, 1) - QUIET, number(run, 2) - QUIET, number(run, 3), 1));
        return new Decoder().decode(modules).getText();
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
