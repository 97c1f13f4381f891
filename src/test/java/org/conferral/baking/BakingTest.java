package org.conferral.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.conferral.baking.PictureProblem.Reason;
import org.conferral.proof.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BakingTest {

    private static final String RECORD = "{\"name\":\"Zoë ]]> & <Müller>\",\"n\":[1,2]}";
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln";
    private static final int AFTER_HEADER = 8 + 25;

    @ParameterizedTest
    @ValueSource(strings = {RECORD, TOKEN, "{\"end\":\"]]>]]>\"}", "{\"emoji\":\"\uD83C\uDF93\"}"})
    void what_was_put_into_a_picture_comes_out_letter_for_letter(String record) throws PictureProblem {
        for (byte[] picture : new byte[][] {Drawings.png(), Drawings.svg("<path d='M0 0'/>")}) {
            for (Inscription inscription : Inscription.values()) {
                assertThat(Baking.read(Baking.bake(picture, inscription, record)))
                        .isEqualTo(new Baked(inscription, record));
            }
        }
    }

    @Test
    void a_picture_that_carries_a_record_is_still_the_same_picture() throws IOException, PictureProblem {
        byte[] plain = Drawings.png();
        byte[] baked = Baking.bake(plain, Inscription.CLR, RECORD);

        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getWidth()).isEqualTo(1);
        assertThat(Arrays.copyOf(baked, AFTER_HEADER)).isEqualTo(Arrays.copyOf(plain, AFTER_HEADER));
        assertThat(Arrays.copyOfRange(baked, baked.length - (plain.length - AFTER_HEADER), baked.length))
                .isEqualTo(Arrays.copyOfRange(plain, AFTER_HEADER, plain.length));
        assertThat(new String(baked, AFTER_HEADER + 4, 18, StandardCharsets.ISO_8859_1))
                .isEqualTo("iTXtclrcredential\0");
    }

    @Test
    void a_new_record_takes_the_place_of_the_old_one() throws PictureProblem {
        for (byte[] picture : new byte[][] {Drawings.png(), Drawings.svg("<g/>")}) {
            byte[] first = Baking.bake(picture, Inscription.BADGE, RECORD);
            byte[] second = Baking.bake(first, Inscription.CLR, "{\"b\":2}");

            assertThat(Baking.read(second)).isEqualTo(new Baked(Inscription.CLR, "{\"b\":2}"));
            assertThat(Baking.bake(second, Inscription.BADGE, RECORD)).hasSameSizeAs(first);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "examples/ob30/simple-json.png, BADGE, {",
        "examples/ob30/simple-json.svg, BADGE, {",
        "examples/ob30/simple-jwt.png, BADGE, eyJ",
        "examples/ob30/simple-jwt.svg, BADGE, eyJ",
        "examples/ob20/simple-badge.png, OPEN_BADGE_2, {"
    })
    void official_samples_are_read(String file, Inscription inscription, String start)
            throws IOException, PictureProblem {
        byte[] picture = Files.readAllBytes(Standards.file(file));
        Baked baked = Baking.read(picture);

        assertThat(baked.inscription()).isEqualTo(inscription);
        assertThat(baked.text()).startsWith(start);
        assertThat(Baking.read(Baking.bake(picture, Inscription.CLR, RECORD)).text())
                .isEqualTo(RECORD);
    }

    @Test
    void older_badges_are_found_wherever_they_were_put() throws PictureProblem {
        PngChunk plain = new PngChunk("tEXt", "openbadges\0https://a.example/1".getBytes(StandardCharsets.ISO_8859_1));
        byte[] drawn = Drawings.svg(
                "<o:assertion xmlns:o='http://openbadges.org' verify='https://a.example/1'></o:assertion>");

        assertThat(Baking.read(Drawings.png(plain)).text()).isEqualTo("https://a.example/1");
        assertThat(Baking.read(drawn).text()).isEqualTo("https://a.example/1");
        assertThat(Baking.read(drawn).inscription()).isEqualTo(Inscription.OPEN_BADGE_2);
    }

    @Test
    void packed_text_of_honest_size_is_unfolded() throws PictureProblem {
        byte[] packed = Drawings.deflated("{\"a\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(Baking.read(Drawings.png(Drawings.international("clrcredential", 1, packed)))
                        .text())
                .isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hostile")
    void a_hostile_picture_is_refused_with_a_reason(Reason reason, byte[] picture, String what) {
        assertThatThrownBy(() -> Baking.read(picture))
                .isInstanceOfSatisfying(
                        PictureProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> hostile() {
        byte[] png = Drawings.png(record("{}"));
        byte[] broken = png.clone();
        broken[AFTER_HEADER + 12] ^= 1;
        byte[] lying = png.clone();
        lying[AFTER_HEADER] = 0x7f;
        byte[] negative = png.clone();
        negative[AFTER_HEADER] = (byte) 0xff;
        return Stream.of(
                Arguments.of(Reason.TOO_LARGE, new byte[Baking.LARGEST + 1], "6 MB"),
                Arguments.of(Reason.NOT_A_PICTURE, new byte[0], "nothing"),
                Arguments.of(Reason.NOT_A_PICTURE, bytes("hello"), "a word"),
                Arguments.of(Reason.NOT_A_PICTURE, bytes("<html/>"), "a page"),
                Arguments.of(Reason.CHECKSUM, broken, "a changed letter"),
                Arguments.of(Reason.DAMAGED, lying, "a length beyond the end"),
                Arguments.of(Reason.DAMAGED, negative, "a length below nothing"),
                Arguments.of(Reason.DAMAGED, Arrays.copyOf(png, png.length - 5), "cut off"),
                Arguments.of(Reason.DAMAGED, Arrays.copyOf(png, 8), "a signature alone"),
                Arguments.of(Reason.NO_RECORD, Drawings.png(), "an empty picture"),
                Arguments.of(Reason.NO_RECORD, Drawings.svg("<g/>"), "an empty drawing"),
                Arguments.of(Reason.SEVERAL_RECORDS, Drawings.png(record("{}"), record("{}")), "two records"),
                Arguments.of(Reason.SEVERAL_RECORDS, Drawings.svg(drawn("{}") + drawn("{}")), "two drawn records"),
                Arguments.of(Reason.UNFOLDS_TOO_LARGE, Drawings.pngUnfoldingTo(50_000_000), "a bomb"),
                Arguments.of(
                        Reason.DAMAGED,
                        Drawings.png(Drawings.international("clrcredential", 1, bytes("no zip"))),
                        "not packed"),
                Arguments.of(
                        Reason.DAMAGED,
                        Drawings.png(new PngChunk("iTXt", bytes("clrcredential\0\0"))),
                        "no room for a text"),
                Arguments.of(
                        Reason.LETTERS,
                        Drawings.png(Drawings.international("clrcredential", 0, new byte[] {(byte) 0xc3})),
                        "half a letter"),
                Arguments.of(
                        Reason.DEFINITIONS,
                        bytes("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"),
                        "entities"),
                Arguments.of(
                        Reason.DAMAGED,
                        bytes(
                                "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns='http://www.w3.org/2000/svg'>&x;"),
                        "an outside definition"),
                Arguments.of(Reason.SCRIPT, Drawings.svg("<script>1</script>" + drawn("{}")), "a script"),
                Arguments.of(Reason.SCRIPT, Drawings.svg("<g onclick='1'/>" + drawn("{}")), "a handler"),
                Arguments.of(Reason.SCRIPT, Drawings.svg("<a href=' JavaScript:1'/>" + drawn("{}")), "a link"),
                Arguments.of(Reason.TOO_DEEP, Drawings.svg("<g>".repeat(100_000)), "a bottomless drawing"),
                Arguments.of(Reason.DAMAGED, Drawings.svg("<g>"), "an open end"),
                Arguments.of(
                        Reason.DAMAGED,
                        Drawings.svg("<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0'><g/></b:credential>"),
                        "a drawing in the record's place"));
    }

    @Test
    void a_letter_that_a_drawing_cannot_hold_is_refused() {
        assertThatThrownBy(() -> Baking.bake(Drawings.svg(""), Inscription.CLR, "{\"a\":\"\uFFFE\"}"))
                .isInstanceOf(PictureProblem.class);
    }

    @Test
    void a_picture_is_known_by_how_it_begins() {
        assertThat(Baking.isPicture(Drawings.png())).isTrue();
        assertThat(Baking.isPicture(bytes("\uFEFF \n<svg/>"))).isTrue();
        assertThat(Baking.isPicture(bytes("{}"))).isFalse();
        assertThat(Baking.isPicture(new byte[0])).isFalse();
    }

    private static PngChunk record(String text) {
        return Drawings.international("openbadgecredential", 0, bytes(text));
    }

    private static String drawn(String text) {
        return "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0'><![CDATA[" + text + "]]></b:credential>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
