package org.conferral.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Printed records keep to PDF/A-3a and PDF/UA-1, as veraPDF finds. */
class StandardPdfTest {

    private static final Path PICTURES = Path.of("target/pictures/paper");

    private final Press press = new Press(Stationery.shipped());

    @BeforeAll
    static void open() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @TestFactory
    Stream<DynamicTest> every_record_on_paper_keeps_to_both() {
        Map<String, PaperRecord> all = new LinkedHashMap<>();
        Map<String, PaperStory> stories = new LinkedHashMap<>();
        for (String language : List.of("en", "es", "fr", "de", "ar")) {
            stories.put("story-" + language, PaperRecords.story(2, "I loved it.\n\nEvery day of it.", language));
        }
        stories.put("story-long", PaperRecords.story(9, "Words ".repeat(900), "en"));
        stories.put("story-silent", PaperRecords.story(1, "", "en"));
        all.put("badge", PaperRecords.badge());
        all.put("badge-bare", PaperRecords.bare());
        all.put("badge-long", PaperRecords.longWinded());
        all.put("badge-arabic", PaperRecords.named(PaperRecords.badge(), "محمد بن عبد الله آل لاري"));
        all.put("badge-cyrillic", PaperRecords.named(PaperRecords.badge(), "Наталия Žižková-Παπαδοπούλου"));
        all.put("badge-japanese", PaperRecords.named(PaperRecords.badge(), "山田 太郎 \u0001 𝒜da"));
        all.put("badge-revoked", PaperRecords.revoked(PaperRecords.badge()));
        all.put("transcript-bare", PaperRecords.bareTranscript());
        all.put("transcript-1", PaperRecords.transcript(1));
        all.put("transcript-12", PaperRecords.revoked(PaperRecords.transcript(12)));
        all.put("transcript-60", PaperRecords.transcript(60));
        all.put("transcript-long", PaperRecords.named(PaperRecords.transcript(3), "Wolfeschlegelstein".repeat(400)));
        for (String language : List.of("es", "fr", "de", "ar")) {
            all.put("badge-" + language, PaperRecords.in(PaperRecords.badge(), language));
            all.put("transcript-" + language, PaperRecords.in(PaperRecords.transcript(14), language));
        }
        Map<String, byte[]> printed = new LinkedHashMap<>();
        all.forEach((name, record) -> printed.put(name, press.print(record)));
        stories.forEach((name, story) -> printed.put(name, press.print(story)));
        return printed.entrySet().stream()
                .flatMap(each -> Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                        .map(flavour -> DynamicTest.dynamicTest(each.getKey() + " " + flavour.getId(), () -> {
                            Files.createDirectories(PICTURES);
                            Files.write(PICTURES.resolve(each.getKey() + ".pdf"), each.getValue());
                            assertThat(faults(each.getValue(), flavour)).isEmpty();
                        })));
    }

    @Test
    void this_rule_bites() throws Exception {
        String printed = new String(press.print(PaperRecords.badge()), StandardCharsets.ISO_8859_1);
        byte[] untold = printed.replace("<pdfuaid:part>1", "<pdfuaid:part>7")
                .replace("<pdfaid:part>3", "<pdfaid:part>9")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(untold, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(faults(untold, PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber() + " " + found.getMessage() + " "
                            + found.getLocation().getContext())
                    .toList();
        }
    }
}
