package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.conferral.issuance.Plans;
import org.conferral.paper.PaperRecord;
import org.conferral.paper.PaperRecords;
import org.conferral.paper.Press;
import org.conferral.paper.Stationery;
import org.junit.jupiter.api.Test;

/** What is inside a printed record is the record: its exact bytes, and genuine. */
class PrintedOriginalTest {

    private final SmallWorld world = new SmallWorld();

    @Test
    void the_file_inside_a_transcript_is_what_was_signed() throws IOException {
        keepsItsOriginal(world.issued(Plans.transcript()));
    }

    @Test
    void the_file_inside_a_certificate_is_what_was_signed() throws IOException {
        keepsItsOriginal(world.issued(Plans.badge()));
    }

    private void keepsItsOriginal(JsonObject issued) throws IOException {
        PaperRecord record = PaperRecords.of(issued, "Zoë Müller");
        byte[] pdf = new Press(Stationery.shipped()).print(record);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification inside = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("record.json");
            byte[] original = inside.getEmbeddedFile().toByteArray();
            assertThat(original).isEqualTo(issued.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(inside.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(inside.getEmbeddedFile().getSubtype()).isEqualTo("application/vc");
            assertThat(world.verification().verify(original, SmallWorld.NOW).outcome())
                    .isEqualTo(Outcome.VALID);
        }
        assertThat(world.verification().verify(pdf, SmallWorld.NOW).outcome()).isEqualTo(Outcome.VALID);
    }
}
