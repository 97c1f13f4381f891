package org.conferral.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.conferral.portal.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureInspectionTest {

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_png_is_known_by_its_content() throws IOException {
        assertThat(PictureInspection.of(png(8)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void a_png_that_unpacks_to_too_much_is_refused_by_its_header() throws IOException {
        byte[] bomb = png(8);
        bomb[16] = 0x7f;
        assertThatThrownBy(() -> PictureInspection.of(bomb))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.image.dimensions");
    }

    @Test
    void half_a_png_is_refused() throws IOException {
        byte[] whole = png(64);
        byte[] half = java.util.Arrays.copyOf(whole, 40);
        assertThatThrownBy(() -> PictureInspection.of(half))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.image.unreadable");
    }

    @Test
    void a_plain_svg_is_taken_as_it_is() {
        byte[] plain = svg("<defs><linearGradient id='g'/></defs><circle r='5' fill='url(#g)'/><use xlink:href='#g'/>");
        assertThat(PictureInspection.of(plain).content()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<circle onload='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<image href='https://example.org/spy.png'/>",
                "<use xlink:href='other.svg#x'/>",
                "<a href='javascript:alert(1)'><circle/></a>",
                "<style>circle { background: url(https://example.org/spy) }</style>",
                "<style>@import 'https://example.org/x.css'</style>",
                "<circle style='fill: url(https://example.org/spy)'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<?xml-stylesheet href='https://example.org/x.css'?>"
            })
    void an_svg_that_acts_or_reaches_outside_is_refused(String inside) {
        assertThatThrownBy(() -> PictureInspection.of(svg(inside)))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.image.active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "GIF89a",
                "<svg>"
            })
    void what_is_no_picture_is_refused(String content) {
        assertThatThrownBy(() -> PictureInspection.of(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.image.unreadable");
    }

    @Test
    void more_than_a_megabyte_is_refused() {
        assertThatThrownBy(() -> PictureInspection.of(new byte[PictureInspection.LARGEST + 1]))
                .isInstanceOf(Refusal.class)
                .hasMessage("catalog.image.large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calculus I", "<script> & Co", "写作", "", "---"})
    void every_drawn_medallion_is_a_safe_picture(String name) {
        assertThat(PictureInspection.of(Medallion.of(name)).mediaType()).isEqualTo("image/svg+xml");
    }

    @Test
    void initials_skip_the_small_words() {
        assertThat(Medallion.initials("Bachelor of Science in Biology")).isEqualTo("BSB");
        assertThat(Medallion.initials("Of")).isEqualTo("O");
    }
}
