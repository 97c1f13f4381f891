package org.conferral.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private final Press press = new Press(Stationery.shipped());

    @Test
    void a_badge_is_one_page_across() throws IOException {
        try (PDDocument document = printed(PaperRecords.longWinded())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void a_certificate_says_whose_it_is_what_for_and_where_it_is_checked() throws IOException {
        try (PDDocument document = printed(PaperRecords.badge())) {
            assertThat(words(document))
                    .contains("Northfield College", "Ada Lovelace", "Welding, level 2", "December 19, 2025")
                    .contains("A (Final grade)", PaperRecords.VERIFY.toString());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Welding, level 2, Ada Lovelace");
        }
    }

    @Test
    void a_transcript_goes_on_over_pages_that_are_counted() throws IOException {
        try (PDDocument document = printed(PaperRecords.transcript(60))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(words(document))
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "Course number 59")
                    .contains("Fall 2024", "Credits in all");
        }
    }

    @Test
    void a_story_keeps_own_words_apart_and_carries_each_credential_and_all_of_them() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(PaperRecords.story(2, "I loved it.", "en")))) {
            assertThat(words(document))
                    .contains("For my apprenticeship", "Shown by Ada Lovelace", "checked on June 2, 2026")
                    .contains("own words, which no institution has signed I loved it.")
                    .contains("Genuine and in force Issued by Northfield College", "Revoked by the institution");
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .keySet())
                    .containsExactlyInAnyOrder("presentation.json", "credential-001.json", "credential-002.json");
        }
    }

    @Test
    void arabic_letters_are_joined_and_copied_as_they_are_meant() throws IOException {
        try (PDDocument document = printed(PaperRecords.named(PaperRecords.badge(), "محمد لاري"))) {
            assertThat(words(document)).contains("محمد لاري");
        }
    }

    @Test
    void letters_without_a_font_leave_a_box_and_the_document_says_so() throws IOException {
        try (PDDocument document = printed(PaperRecords.named(PaperRecords.badge(), "山田 Ada"))) {
            assertThat(words(document)).contains("□□ Ada", "the original inside has them all");
        }
        try (PDDocument document = printed(PaperRecords.badge())) {
            assertThat(words(document)).doesNotContain("□");
        }
    }

    @Test
    void what_was_withdrawn_is_marked() throws IOException {
        try (PDDocument document = printed(PaperRecords.revoked(PaperRecords.transcript(3)))) {
            assertThat(words(document)).contains("It does not count any more.", "Revoked by the institution");
        }
    }

    @Test
    void labels_are_in_the_language_asked_for_or_else_in_english() throws IOException {
        try (PDDocument document = printed(PaperRecords.in(PaperRecords.transcript(2), "de"))) {
            assertThat(words(document)).contains("Leistungspunkte", "Seite 1 von 1");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
        try (PDDocument document = printed(PaperRecords.in(PaperRecords.transcript(2), "eo"))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void the_same_record_at_the_same_moment_is_the_same_file() {
        assertThat(press.print(PaperRecords.transcript(12))).isEqualTo(press.print(PaperRecords.transcript(12)));
    }

    @Test
    void names_in_any_script_are_printed() {
        for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
            StringBuilder name = new StringBuilder();
            for (int letter = 0; letter < 0x20000 && name.length() < 30; letter++) {
                if (Character.UnicodeScript.of(letter) == script) {
                    name.appendCodePoint(letter);
                }
            }
            assertThat(press.print(PaperRecords.named(PaperRecords.badge(), name.toString())))
                    .as(script.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void something_is_to_be_seen() throws IOException {
        try (PDDocument document = printed(PaperRecords.badge())) {
            BufferedImage picture = new PDFRenderer(document).renderImage(0, 0.5f);
            int paper = picture.getRGB(2, 2);
            long inked = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    inked += picture.getRGB(x, y) == paper ? 0 : 1;
                }
            }
            assertThat(inked).isGreaterThan(3_000);
        }
    }

    @Test
    void a_page_stands_by_itself_and_brings_no_markup_along() {
        String page = new String(
                press.page(PaperRecords.named(PaperRecords.transcript(2), "<script>alert(1)</script>")),
                StandardCharsets.UTF_8);
        assertThat(page)
                .doesNotContain("<script", "src=")
                .contains("&lt;script&gt;", "Course number 1", "data:application/vc;base64,")
                .contains("lang=\"" + Locale.ENGLISH.toLanguageTag() + "\"");
    }

    private PDDocument printed(PaperRecord record) throws IOException {
        return Loader.loadPDF(press.print(record));
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
