package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Records taken along as documents and tables through the machine interface. */
class PaperIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_transcript_on_paper_holds_the_exact_bytes_and_is_checked_like_the_record() throws IOException {
        String id = Issuing.transcript(api, "Papyra", "Reed").getString("id");
        Api.Answer pdf = api.get("/credentials/" + id + "/document?format=pdf");
        assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
        assertThat(pdf.type()).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("record.json")
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(api.get("/credentials/" + id).bytes());
            assertThat(new PDFTextStripper().getText(document)).contains("Papyra Reed", "Page 1 of 1");
        }
        assertThat(outcome(pdf)).isEqualTo("VALID");

        api.post("/credentials/" + id + "/revocation", "{\"reason\":\"Printed too early\"}");
        assertThat(outcome(pdf)).isEqualTo("REVOKED");
        try (PDDocument document =
                Loader.loadPDF(api.get("/credentials/" + id + "/document").bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("revoked this record on");
        }
        assertThat(api.get("/credentials/" + id + "/document?format=csv").text())
                .contains("Revoked");
    }

    @Test
    void a_badge_is_a_certificate_of_one_page() throws IOException {
        Api.Answer pdf = api.get("/credentials/" + Issuing.badge(api) + "/document");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("This is to certify that");
        }
        assertThat(outcome(pdf)).isEqualTo("VALID");
    }

    @Test
    void the_rows_of_a_record_are_a_table() {
        JsonObject record = Issuing.transcript(api, "Tabella", "Reed");
        String path = "/credentials/" + record.getString("id") + "/document?format=";
        assertThat(api.get(path + "csv").text().lines())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("\uFEFFAchievement,Code,Type,Credits,Result,Awarded on,Term,Issuer,Identifier,State");
        assertThat(api.get(path + "csv").text()).contains("MATH-101", "2026-05-29", "urn:uuid:", "Good");
        assertThat(api.get(path + "xlsx").bytes()).startsWith('P', 'K');
        assertThat(api.get(path + "html").text()).contains("Tabella Reed", "data:application/vc;base64,");
        assertThat(api.get(path + "html&language=de").text()).contains("Punkte", "29. Mai 2026");
        assertThat(api.get(path + "docx").status()).isEqualTo(422);
    }

    @Test
    void a_batch_is_printed_as_one_archive() throws IOException {
        byte[] archive = api.get(Issuing.batch(api, "Volumina", "Reed") + "/documents.zip")
                .bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(zip.getNextEntry().getName()).endsWith(".pdf");
            try (PDDocument document = Loader.loadPDF(zip.readAllBytes())) {
                assertThat(new PDFTextStripper().getText(document)).contains("Volumina Reed");
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    private String outcome(Api.Answer pdf) {
        return api.anonymous()
                .post("/verify", pdf.bytes(), "application/pdf")
                .json()
                .getString("outcome");
    }
}
