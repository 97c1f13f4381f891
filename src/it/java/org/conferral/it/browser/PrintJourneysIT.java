package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.conferral.it.Workbooks;
import org.junit.jupiter.api.Test;

/** A registrar has a whole batch printed, goes for a coffee and fetches the files. */
class PrintJourneysIT {

    /** More than one piece of work. */
    private static final int LEARNERS = 260;

    /** Takes long enough to be paused. */
    private static final int LONGER = 2_500;

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_batch_is_printed_in_the_background_fetched_as_one_file_and_cleared_away() throws IOException {
        String path =
                Issuing.released(api, "Printed", Workbooks.certificates("PJ", LEARNERS), "demo-certificate", "badge");
        String revoked = Issuing.first(api, path).getString("id");
        api.post("/credentials/" + revoked + "/revocation", "{\"reason\":\"Not for paper\"}");
        String batch = path.substring("/batches/".length());
        try (Visitor registrar = Visitor.at(ConferralProcess.demo().url(""))) {
            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/issuing/batch?id=" + batch)
                    .press("documents")
                    .looks("print-order")
                    .resize(320)
                    .looks("print-order-narrow")
                    .resize(1280)
                    .select("order:language", "de")
                    .press("order:print");
            assertThat(registrar.text()).contains("The batch is being printed.");
            registrar.awaits("[id=\"state\"]", "Printed").looks("print-done");
            assertThat(registrar.text()).contains("Documents 1 to " + (LEARNERS - 1), "The files lie ready until");

            Map<String, byte[]> documents = unpacked(registrar.download("volume1"));
            assertThat(documents).hasSize(LEARNERS - 1);
            assertThat(documents.keySet())
                    .allSatisfy(
                            name -> assertThat(name).matches("\\d{6} Family the \\d+th Given\\d+ [0-9a-f]{8}\\.pdf"));
            byte[] some = documents.values().iterator().next();
            try (PDDocument document = Loader.loadPDF(some)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
                assertThat(new PDFTextStripper().getText(document)).contains("29. Mai 2026");
            }
            assertThat(api.anonymous()
                            .post("/verify", some, "application/pdf")
                            .json()
                            .getString("outcome"))
                    .isEqualTo("VALID");

            registrar.press("leaving:cancel");
            assertThat(registrar.looks("print-cleared").text()).contains("what was printed is deleted");
        }
        assertThat(Issuing.open(ConferralProcess.demo(), "/issuing/printed?batch=" + batch)
                        .type())
                .as("not for the public")
                .doesNotContain("zip");
    }

    @Test
    void printing_is_paused_and_goes_on_where_it_was() throws IOException {
        String path =
                Issuing.released(api, "Paused", Workbooks.certificates("PP", LONGER), "demo-certificate", "badge");
        String batch = path.substring("/batches/".length());
        try (Visitor registrar = Visitor.at(ConferralProcess.demo().url(""))) {
            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/issuing/print?batch=" + batch)
                    .press("order:print")
                    .awaits("[id=\"state\"]", "Printing")
                    .press("live:pause");
            assertThat(registrar.looks("print-paused").text()).contains("Paused");
            registrar.press("live:goOn").awaits("[id=\"state\"]", "Printed");

            assertThat(unpacked(registrar.download("volume1"))).hasSize(LONGER);
        }
    }

    /** Files by their names. */
    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
