package org.conferral.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakenTest {

    @ParameterizedTest
    @CsvSource({
        "essay.pdf, 255044462d312e37",
        "Essay.PDF, 255044462d312e37",
        "photo.jpeg, ffd8ffe0",
        "photo.png, 89504e470d0a1a0a",
        "moving.gif, 474946383961",
        "small.webp, 524946467878787857454250",
        "clip.mp4, 787878786674797069736f6d",
        "song.mp3, 4944337878",
        "speech.mp3, fffb7878",
        "talk.pptx, 504b0304",
        "notes.odt, 504b0304",
        "notes.md, 23204e6f746573"
    })
    void what_people_read_look_at_or_listen_to_is_taken(String name, String begin) {
        assertThat(Taken.problem(name, HexFormat.of().parseHex(begin))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "picture.svg",
                "tool.exe",
                "macro.docm",
                "script.js",
                "noending",
                "inner.zip",
                "x.pdf.exe"
            })
    void what_runs_or_is_unknown_is_not(String name) {
        assertThat(Taken.problem(name, latin("%PDF-"))).contains("evidence.kind");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 3c68746d6c3e",
        "a.png, 255044462d",
        "a.mp4, 6674797069736f6d",
        "a.mp3, ff00",
        "a.txt, fffe",
        "a.docx, 504b",
        "a.csv, 6100"
    })
    void the_ending_of_a_name_is_not_believed(String name, String begin) {
        assertThat(Taken.problem(name, HexFormat.of().parseHex(begin))).contains("evidence.content");
    }

    @Test
    void size_and_name_have_limits() {
        assertThat(Taken.problem("a.txt", new byte[0])).contains("evidence.empty");
        assertThat(Taken.problem("a.txt", new byte[Taken.LARGEST + 1])).contains("evidence.large");
        assertThat(Taken.problem("a".repeat(197) + ".txt", latin("x"))).contains("evidence.name.long");
        assertThat(Taken.problem("a".repeat(196) + ".txt", latin("x"))).isEmpty();
    }

    @Test
    void names_are_the_same_whatever_their_case_and_composition() {
        assertThat(Taken.of("Jose\u0301.PDF", latin("%PDF-")).key())
                .isEqualTo(Taken.of("josé.pdf", latin("x")).key());
    }

    @Test
    void the_fingerprint_is_written_as_for_the_web() {
        Taken taken = Taken.of("a.txt", latin("hello"));
        assertThat(new StoredEvidence("id", "a.txt", 5, taken.sha256()).digestSri())
                .isEqualTo("sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
