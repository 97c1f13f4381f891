package org.conferral.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetPdfTest {

    private static final byte[] PROOF = "{\"signed\":true}".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_sheet_says_its_lines_and_carries_its_attachment() throws IOException {
        byte[] pdf = SheetPdf.of(sheet("Spring ceremony 2026", 3));
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/sheet.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Spring ceremony 2026", "Issued", "1,000,000");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Spring ceremony 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getKids()
                            .get(0)
                            .getNames()
                            .get("proof.json")
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(PROOF);
        }
    }

    @Test
    void the_same_sheet_is_the_same_file() {
        assertThat(SheetPdf.of(sheet("Spring", 3))).isEqualTo(SheetPdf.of(sheet("Spring", 3)));
    }

    @Test
    void a_long_sheet_goes_on_on_the_next_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(SheetPdf.of(sheet("Long", 80)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void letters_that_the_font_does_not_have_leave_a_box_and_are_read_all_the_same() throws IOException {
        byte[] pdf = SheetPdf.of(sheet("Γιορτή \u0001 卒業式", 1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).endsWith("卒業式");
            assertThat(new PDFTextStripper().getText(document)).contains("Γιορτή", "□□□");
        }
    }

    private static Sheet sheet(String title, int lines) {
        List<Sheet.Line> said = java.util.stream.Stream.generate(() -> new Sheet.Line("Issued", "1,000,000"))
                .limit(lines)
                .toList();
        List<Sheet.Line> proof = List.of(new Sheet.Line("Hash", "0123456789abcdef".repeat(16)));
        return new Sheet(
                title,
                "en",
                Instant.parse("2026-05-30T10:00:00Z"),
                List.of(new Sheet.Section("Records", said), new Sheet.Section("Proof", proof)),
                new Sheet.Attachment("proof.json", "application/json", "The proof", PROOF));
    }
}
